# Installs the build, builds the consumer against it, and runs both the consumer and the installed program.
# Needs BUILD, SOURCE, SAMPLE and FLAGS.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\nended with ${result}\n${output}")
  endif()
endfunction()

set(root ${BUILD}/install-test)
file(REMOVE_RECURSE ${root})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${root}/prefix)
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${root}/consumer -DCMAKE_PREFIX_PATH=${root}/prefix
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${root}/consumer)
run(${root}/consumer/consumer)
run(${root}/prefix/bin/dossier -o ${root}/packed.json ${SAMPLE})
run(${root}/prefix/bin/dossier --data ${root}/prefix/share/dossier/data -o ${root}/folder.json ${SAMPLE})
run(${CMAKE_COMMAND} -E compare_files ${root}/packed.json ${root}/folder.json)
