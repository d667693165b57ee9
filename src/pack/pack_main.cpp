// dossier-pack DATA_DIR OUT: packs the data folder, with its compiled tables, into the one file that the
// build puts into the program. Tables that only the compiler reads are left out. Tested by every test that
// runs the program.
#include <fstream>
#include <iostream>

#include "match/compile_data.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: dossier-pack DATA_DIR OUT\n";
    return 2;
  }
  auto data = dossier::DataSet::from_folder(argv[1]);
  if (data) data = dossier::compile_data(std::move(data).value());
  if (!data) {
    std::cerr << "dossier-pack: " << data.error().message() << '\n';
    return 1;
  }
  dossier::DataSet used;
  for (const std::string_view name : data.value().names(""))
    if (!dossier::is_compiled_away(name)) used.add(std::string(name), std::string(*data.value().file(name)));
  std::ofstream out(argv[2], std::ios::binary);
  out << used.pack();
  out.close();
  if (!out) {
    std::cerr << "dossier-pack: " << argv[2] << ": cannot be written\n";
    return 1;
  }
  return 0;
}
