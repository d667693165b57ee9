#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "dossier/analyzer.h"
#include "report/document_json.h"
#include "report/offsets.h"

int main(int argc, char** argv) {
  dossier::AnalyzerOptions options;
  std::vector<std::string> inputs;
  bool explain = false;
  for (int i = 1; i < argc; ++i) {
    const std::string arg = argv[i];
    if (arg == "--date")
      options.default_date = argv[++i];
    else if (arg == "--data")
      options.data = argv[++i];
    else if (arg == "--no-model")
      options.use_models = false;
    else if (arg == "--explain")
      explain = true;
    else if (arg == "--format" || arg == "-j")
      ++i;
    else
      inputs.push_back(arg);
  }
  const auto analyzer = dossier::Analyzer::load(options);
  if (!analyzer) {
    std::cerr << analyzer.error().message() << '\n';
    return 2;
  }
  const auto put = [&](const dossier::Article& article) {
    dossier::JsonWriter json(false);
    json.begin_object();
    write_document(in_units(analyzer.value().analyze(article), article.text, dossier::OffsetUnit::kCodepoint),
                   explain, json);
    json.end_object();
    std::cout << json.text() << '\n';
  };
  for (const std::string& input : inputs) {
    if (std::filesystem::is_directory(input)) {
      std::vector<std::filesystem::path> files;
      for (const auto& file : std::filesystem::directory_iterator(input)) files.push_back(file.path());
      std::sort(files.begin(), files.end());
      for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        dossier::Article article;
        article.id = file.stem().string();
        article.path = file.filename().string();
        article.text.assign(std::istreambuf_iterator<char>(in), {});
        put(article);
      }
    } else {
      std::ifstream in(input);
      for (std::string line; std::getline(in, line);) {
        const auto row = nlohmann::json::parse(line);
        dossier::Article article;
        article.id = row["id"];
        article.text = row["text"];
        if (row.contains("published") && row["published"].is_string()) article.published = row["published"];
        put(article);
      }
    }
  }
  return 0;
}
