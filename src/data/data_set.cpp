// The set of data files and its packed form: "DOSSIER1", u32 count, then (u32 name size, u32 size, u64
// offset, name) for each file in order of name, then the contents, each at a multiple of 64, a cache line.
// Tested by tests/data/data_set_test.cpp.
#include "data/data_set.h"

#include <cstring>
#include <fstream>
#include <iterator>

namespace dossier {
namespace {

constexpr std::string_view kMagic = "DOSSIER1";

template <typename T>
void put(std::string& out, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

// Reads a T at `at` and moves on; nothing when the pack is too short.
template <typename T>
std::optional<T> take(std::string_view pack, std::size_t& at) {
  if (pack.size() - at < sizeof(T)) return std::nullopt;
  T value;
  std::memcpy(&value, pack.data() + at, sizeof value);
  at += sizeof value;
  return value;
}

constexpr std::size_t aligned(std::size_t at) { return (at + 63) / 64 * 64; }

bool is_used(const std::filesystem::path& file) {
  const auto ending = file.extension();
  return ending == ".tsv" || ending == ".jsonl" || ending == ".bin";
}

}  // namespace

Result<DataSet> DataSet::from_pack(std::string_view pack) {
  const Error broken{"data", "the packed data is broken"};
  if (!pack.starts_with(kMagic)) return broken;
  std::size_t at = kMagic.size();
  const auto count = take<std::uint32_t>(pack, at);
  if (!count) return broken;
  DataSet set;
  for (std::uint32_t i = 0; i < *count; ++i) {
    const auto name_size = take<std::uint32_t>(pack, at);
    const auto size = take<std::uint32_t>(pack, at);
    const auto offset = take<std::uint64_t>(pack, at);
    if (!name_size || !size || !offset || pack.size() - at < *name_size) return broken;
    const std::string_view name = pack.substr(at, *name_size);
    at += *name_size;
    if (*offset > pack.size() || pack.size() - *offset < *size) return broken;
    set.files_.emplace(name, pack.substr(*offset, *size));
  }
  return set;
}

Result<DataSet> DataSet::from_folder(const std::filesystem::path& folder) {
  DataSet set;
  set.root_ = folder.generic_string();
  for (const char* part : {"lexicon", "gazetteer", "patterns", "models"}) {
    std::error_code failure;
    for (std::filesystem::directory_iterator it(folder / part, failure), end; !failure && it != end;
         it.increment(failure)) {
      if (!is_used(it->path())) continue;
      std::ifstream in(it->path(), std::ios::binary);
      std::string bytes{std::istreambuf_iterator<char>(in), {}};
      if (!in.good() && !in.eof()) return Error{it->path().generic_string(), "cannot be read"};
      set.add(std::string(part) + "/" + it->path().filename().generic_string(), std::move(bytes));
    }
  }
  if (set.files_.empty()) return Error{set.root_, "no data files found"};
  return set;
}

std::optional<std::string_view> DataSet::file(std::string_view name) const {
  const auto it = files_.find(name);
  if (it == files_.end()) return std::nullopt;
  return it->second;
}

std::vector<std::string_view> DataSet::names(std::string_view prefix) const {
  std::vector<std::string_view> names;
  for (auto it = files_.lower_bound(prefix); it != files_.end() && it->first.starts_with(prefix); ++it)
    names.push_back(it->first);
  return names;
}

std::string DataSet::place(std::string_view name) const { return root_ + "/" + std::string(name); }

void DataSet::add(std::string name, std::string bytes) {
  owned_.push_back(std::make_shared<const std::string>(std::move(bytes)));
  files_.insert_or_assign(std::move(name), std::string_view(*owned_.back()));
}

std::string DataSet::pack() const {
  std::size_t offset = kMagic.size() + sizeof(std::uint32_t);
  for (const auto& [name, bytes] : files_) offset += 16 + name.size();
  std::string out(kMagic);
  put(out, static_cast<std::uint32_t>(files_.size()));
  for (const auto& [name, bytes] : files_) {
    offset = aligned(offset);
    put(out, static_cast<std::uint32_t>(name.size()));
    put(out, static_cast<std::uint32_t>(bytes.size()));
    put(out, static_cast<std::uint64_t>(offset));
    out += name;
    offset += bytes.size();
  }
  for (const auto& [name, bytes] : files_) {
    out.resize(aligned(out.size()));
    out += bytes;
  }
  return out;
}

}  // namespace dossier
