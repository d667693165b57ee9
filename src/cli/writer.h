#pragma once
// The output of a command: says once what goes wrong with it.
#include <string_view>
#include <utility>

#include "cli/options.h"
#include "cli/output.h"

namespace dossier {

class Writer {
 public:
  static Result<Writer> open(const OutputConfig& config);

  bool is_pretty() const { return is_pretty_; }
  // False: nobody reads any more, or it cannot be written; then there is no use in going on.
  bool write(std::string_view bytes) { return note(output_.write(bytes)); }
  // False: it could not be written. A broken pipe counts as written: whoever read has read enough.
  bool finish();

 private:
  Writer(Output output, bool is_pretty) : output_(std::move(output)), is_pretty_(is_pretty) {}
  bool note(WriteResult result);

  Output output_;
  bool is_pretty_;
  WriteResult result_ = WriteResult::kWritten;
};

}  // namespace dossier
