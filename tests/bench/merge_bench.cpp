// How the comparison grows with the number of articles: time and memory of the reduce step over 1,000, 10,000
// and 100,000 short articles.
//
//   merge_bench [ARTICLES.jsonl] [LARGEST]
//
// Articles are made of templates and, where a file is given, of paragraphs of its texts. Before a size is
// timed its result is checked: every statement is in one group. Times are of the processor, so that others on
// the machine do not count. Fails where ten times the articles take more than twelve times the time.
#include <sys/resource.h>

#include <cmath>
#include <ctime>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <random>

#include "dossier/analyzer.h"
#include "merge/merge.h"

namespace {

using dossier::DocumentReport;

const std::vector<std::string> kGiven = {
    "Ada",  "Bruno", "Carla", "Dario", "Emil", "Flora", "Gregor", "Hanna", "Ines", "Jonas", "Klara", "Lars",
    "Mara", "Nils",  "Otto",  "Petra", "Rolf", "Signe", "Tilda",  "Ugo",   "Vera", "Wanda", "Xenia", "Yann"};
const std::vector<std::string> kFamily = {
    "Aasen",  "Brandt", "Calder", "Dahl",   "Eklund", "Ferrante", "Gruber", "Haas",   "Iversen", "Jansen",
    "Keller", "Lindh",  "Moor",   "Novak",  "Olsen",  "Peters",   "Quist",  "Roth",   "Sommer",  "Thorne",
    "Ullman", "Varga",  "Weil",   "Yilmaz", "Zeller", "Abbott",   "Becker", "Corvin", "Drexler", "Falk"};
const std::vector<std::string> kThings = {
    "harbour",   "railway", "budget",  "hospital", "bridge", "school",  "airport", "museum",
    "reservoir", "stadium", "library", "market",   "tunnel", "station", "theatre", "prison",
    "cemetery",  "canal",   "archive", "bakery",   "castle", "dam",     "factory", "garage"};
const std::vector<std::string> kVerbs = {"open",    "close",   "expand", "repair", "sell",  "rebuild",
                                         "inspect", "finance", "paint",  "rent",   "clean", "insure",
                                         "measure", "protect", "widen",  "heat"};
const std::vector<std::string> kTowns = {"Oslo", "Ghent",  "Porto", "Turin",  "Malmo", "Basel", "Cork",
                                         "Graz", "Lyon",   "Split", "Bergen", "Cadiz", "Derry", "Essen",
                                         "Fano", "Gdansk", "Haifa", "Izmir",  "Jena",  "Kassel"};

class Corpus {
 public:
  explicit Corpus(const char* file) {
    if (file == nullptr) return;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      const std::string text = nlohmann::json::parse(line).at("text");
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end - begin > 80) paragraphs_.push_back(text.substr(begin, end - begin));
        begin = end + 1;
      }
    }
  }

  dossier::Article article(std::size_t number) {
    dossier::Article article;
    article.id = "article-" + std::to_string(number);
    article.sha256 = std::string(64, '0');
    article.published = "2020-0" + std::to_string(1 + number % 9) + "-15";
    const std::string town = pick(kTowns), person = speaker(), count = std::to_string(random_() % 5000);
    article.text = town + " plans\n\n" + person + " said on Monday that " + town + " would " + pick(kVerbs) +
                   " the " + pick(kThings) + " of district " + count + ".\n\n\"We will " + pick(kVerbs) +
                   " " + count + " flats near the " + pick(kThings) + " in " + town + ",\" " + person +
                   " said.\n\n";
    if (!paragraphs_.empty()) article.text += pick(paragraphs_) + "\n\n" + pick(paragraphs_) + "\n";
    return article;
  }

 private:
  // A few people speak often and most seldom: the n-th one once where the first one speaks n times (Zipf).
  std::string speaker() {
    const std::size_t people = kGiven.size() * kFamily.size();
    const double share = static_cast<double>(random_()) / static_cast<double>(std::mt19937::max());
    const auto number = static_cast<std::size_t>(std::pow(static_cast<double>(people), share)) % people;
    return kGiven[number % kGiven.size()] + ' ' + kFamily[number / kGiven.size()];
  }
  const std::string& pick(const std::vector<std::string>& from) { return from[random_() % from.size()]; }

  std::mt19937 random_{42};
  std::vector<std::string> paragraphs_;
};

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

bool each_statement_once(const dossier::Report& report) {
  std::size_t told = 0, grouped = 0;
  for (const DocumentReport& document : report.documents) told += document.evidence.statements.size();
  for (const auto& group : report.statements) grouped += group.reports.size();
  return told > 0 && grouped >= told;
}

}  // namespace

int main(int argc, char** argv) {
  const bool has_file = argc > 1 && std::ifstream(argv[1]).good();
  const std::size_t largest = argc > 2 ? std::stoul(argv[2]) : 100000;
  const auto analyzer = dossier::Analyzer::load({});
  if (!analyzer) {
    std::cerr << analyzer.error().message() << '\n';
    return 2;
  }
  double last = 0;
  bool grows_well = true;
  for (std::size_t size = 1000; size <= largest; size *= 10) {
    Corpus corpus(has_file ? argv[1] : nullptr);
    std::vector<DocumentReport> documents;
    for (std::size_t i = 0; i < size; ++i) documents.push_back(analyzer.value().analyze(corpus.article(i)));
    const long before = peak_megabytes();
    const std::clock_t start = std::clock();
    const dossier::Report report = dossier::merge(std::move(documents), {}, dossier::OffsetUnit::kUtf8);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    if (!each_statement_once(report)) {
      std::cerr << "a statement is in no group\n";
      return 1;
    }
    std::cout << size << " articles: " << seconds << " s, " << seconds / static_cast<double>(size) * 1e6
              << " us an article, peak " << before << " MB before and " << peak_megabytes() << " MB after, "
              << report.statements.size() << " statements, " << report.copies.sets.size()
              << " sets of copies\n";
    grows_well = grows_well && (last == 0 || seconds <= 12 * last);
    last = seconds;
  }
  return grows_well ? 0 : 1;
}
