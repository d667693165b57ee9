// Analyzes one article with the library alone: no header but the public ones.
#include <dossier/analyzer.h>

#include <iostream>

int main() {
  dossier::AnalyzerOptions options;
  options.default_date = "2017-05-25";
  const auto analyzer = dossier::Analyzer::load(options);
  if (!analyzer) {
    std::cerr << analyzer.error().message() << '\n';
    return 1;
  }
  dossier::Article article;
  article.id = "one";
  article.text = "The minister spoke in Paris.\n";
  const dossier::DocumentReport report = analyzer.value().analyze(article);
  const bool is_right = report.id == "one" && report.blocks.size() == 1 && report.published &&
                        report.published->value == "2017-05-25";
  std::cout << report.blocks.size() << " block\n";
  return is_right ? 0 : 1;
}
