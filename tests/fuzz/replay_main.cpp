// Gives a fuzz target every file of a folder, and of each file some thousand small changes: the same ones
// each time. For compilers without libFuzzer, and so that the targets cannot rot.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int kChanges = 3000;

void give(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

// One to four bytes replaced, taken away, put in or doubled.
std::string changed(std::string bytes, std::mt19937& random) {
  for (unsigned steps = 1 + random() % 4; steps > 0; --steps) {
    const std::size_t at = random() % (bytes.size() + 1);
    const char byte = static_cast<char>(random() % 256);
    switch (random() % 4) {
      case 0:
        if (at < bytes.size()) bytes[at] = byte;
        break;
      case 1:
        bytes.erase(at, 1 + random() % 8);
        break;
      case 2:
        bytes.insert(at, 1, byte);
        break;
      default:
        bytes.insert(at, bytes.substr(at, 1 + random() % 16));
    }
  }
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t files = 0;
  std::mt19937 random(20170525);
  for (int i = 1; i < argc; ++i) {
    for (const auto& file : std::filesystem::directory_iterator(argv[i])) {
      std::ifstream in(file.path(), std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(in), {}};
      give(bytes);
      for (int change = 0; change < kChanges; ++change) give(changed(bytes, random));
      ++files;
    }
  }
  std::cout << files << " files\n";
  return files > 0 ? 0 : 1;
}
