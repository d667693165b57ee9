// dossier-train-quotes: makes data/models/quotes.bin from an annotated corpus of attributions.
//
//   dossier-train-quotes FOLDER OUT.bin [THRESHOLD]
//
// FOLDER holds articles.jsonl and gold.jsonl (content as code points). Articles whose id has crc32 % 5 == 0
// are left out: they are the last test. Logistic regression with AdaGrad, in one order, on one thread: the
// same data give the same bytes. THRESHOLD is the score from which a report counts, in 256ths of a logit.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>

#include "data/embedded.h"
#include "extract/names.h"
#include "extract/quotes.h"
#include "match/language.h"
#include "text/document_builder.h"

namespace dossier::train {
namespace {

constexpr std::size_t kWeights = 1U << 18U;
constexpr int kRounds = 6;
constexpr double kRate = 0.08, kDecay = 1e-3, kScale = 256.0;
constexpr double kNearlyBest = 0.9;  // of the agreement of a cue's best content
constexpr double kEnough = 0.5;      // share of the longer one's characters that makes a content right

struct Example {
  std::vector<std::uint32_t> features;
  bool right = false;
};

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

// Byte offsets of all code points of a text, and of its end.
std::vector<std::uint32_t> byte_offsets(std::string_view text) {
  std::vector<std::uint32_t> offsets;
  for (std::uint32_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) offsets.push_back(i);
  offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return offsets;
}

using Stretches = std::vector<Span>;

std::uint32_t size_of(const Stretches& stretches) {
  std::uint32_t size = 0;
  for (const Span span : stretches) size += span.size();
  return size;
}

std::uint32_t shared(const Stretches& a, const Stretches& b) {
  std::uint32_t size = 0;
  for (const Span x : a)
    for (const Span y : b)
      if (x.overlaps(y)) size += std::min(x.end, y.end) - std::max(x.begin, y.begin);
  return size;
}

// The share of the longer one's characters that content and the nearest gold content have in common.
double agreement(const Stretches& content, const std::vector<Stretches>& gold) {
  double best = 0.0;
  for (const Stretches& wanted : gold)
    best = std::max(
        best, static_cast<double>(shared(content, wanted)) / std::max(size_of(content), size_of(wanted)));
  return best;
}

struct Stages {
  std::unique_ptr<Language> language;  // the others point to its vocabulary
  DocumentBuilder text;
  NameExtractor names;
  QuoteExtractor quotes;
};

Result<Stages> load_stages() {
  auto data = DataSet::from_pack(embedded_data());
  if (!data) return data.error();
  auto opened = Language::load(std::move(data).value());
  if (!opened) return opened.error();
  auto owned = std::make_unique<Language>(std::move(opened).value());
  Language& language = *owned;
  auto text = DocumentBuilder::load(language.data, language.vocabulary);
  if (!text) return text.error();
  auto names = NameExtractor::load(language);
  if (!names) return names.error();
  auto quotes = QuoteExtractor::load(language, false);
  if (!quotes) return quotes.error();
  return Stages{std::move(owned), std::move(text).value(), std::move(names).value(),
                std::move(quotes).value()};
}

std::map<std::string, std::vector<std::vector<std::pair<std::size_t, std::size_t>>>> read_gold(
    const std::string& file) {
  std::map<std::string, std::vector<std::vector<std::pair<std::size_t, std::size_t>>>> gold;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const auto row = nlohmann::json::parse(line);
    auto& contents = gold[row["id"]];
    for (const auto& quote : row["quotes"]) {
      contents.emplace_back();
      for (const auto& span : quote["content"]) contents.back().emplace_back(span[0], span[1]);
    }
  }
  return gold;
}

void add_examples(const Stages& stages, const std::string& text,
                  const std::vector<std::vector<std::pair<std::size_t, std::size_t>>>& contents,
                  std::vector<Example>& examples) {
  const std::vector<std::uint32_t> offsets = byte_offsets(text);
  std::vector<Stretches> gold;
  for (const auto& spans : contents) {
    gold.emplace_back();
    for (const auto& [begin, end] : spans) gold.back().push_back({offsets.at(begin), offsets.at(end)});
  }
  const Document document = stages.text.build(text);
  std::vector<GazetteerHit> hits;
  stages.language->gazetteer.match(document, hits);
  const std::vector<NameMention> names = stages.names.extract(document, *stages.language, hits);
  std::vector<QuoteExtractor::Candidate> candidates =
      stages.quotes.candidates(document, *stages.language, names);
  std::map<TokenIndex, double> best;  // by cue
  for (const QuoteExtractor::Candidate& candidate : candidates) {
    double& known = best[candidate.cue];
    known = std::max(known, agreement(candidate.content, gold));
  }
  for (QuoteExtractor::Candidate& candidate : candidates) {
    const double agreed = agreement(candidate.content, gold);
    examples.push_back(
        {std::move(candidate.features), agreed >= kEnough && agreed >= kNearlyBest * best[candidate.cue]});
  }
}

std::vector<Example> read_examples(const Stages& stages, const std::string& folder) {
  const auto gold = read_gold(folder + "/gold.jsonl");
  std::vector<Example> examples;
  std::ifstream in(folder + "/articles.jsonl");
  for (std::string line; std::getline(in, line);) {
    const auto row = nlohmann::json::parse(line);
    const std::string id = row["id"];
    if (crc32(id) % 5 == 0) continue;
    if (const auto contents = gold.find(id); contents != gold.end())
      add_examples(stages, row["text"], contents->second, examples);
  }
  return examples;
}

std::vector<std::int16_t> train(const std::vector<Example>& examples) {
  std::vector<double> weights(kWeights, 0.0);
  std::vector<double> squares(kWeights, 1.0);
  for (int round = 0; round < kRounds; ++round) {
    // A fixed walk over all examples: a step that has no factor in common with their number.
    std::size_t step = examples.size() / 2 + 1;
    while (std::gcd(step, examples.size()) != 1) ++step;
    for (std::size_t n = 0, at = static_cast<std::size_t>(round); n < examples.size();
         ++n, at = (at + step) % examples.size()) {
      const Example& example = examples[at];
      double sum = 0.0;
      for (const std::uint32_t feature : example.features) sum += weights[feature & (kWeights - 1)];
      const double error = (example.right ? 1.0 : 0.0) - 1.0 / (1.0 + std::exp(-sum));
      for (const std::uint32_t feature : example.features) {
        double& weight = weights[feature & (kWeights - 1)];
        const double slope = error - kDecay * weight;
        double& square = squares[feature & (kWeights - 1)];
        square += slope * slope;
        weight += kRate * slope / std::sqrt(square);
      }
    }
  }
  std::vector<std::int16_t> rounded;
  rounded.reserve(weights.size());
  for (const double weight : weights)
    rounded.push_back(static_cast<std::int16_t>(std::lround(std::clamp(weight * kScale, -32767.0, 32767.0))));
  return rounded;
}

int run(const std::string& folder, const std::string& target, int threshold) {
  const auto stages = load_stages();
  if (!stages) {
    std::cerr << stages.error().message() << '\n';
    return 1;
  }
  const std::vector<Example> examples = read_examples(stages.value(), folder);
  std::size_t right = 0;
  for (const Example& example : examples) right += example.right ? 1 : 0;
  std::cerr << examples.size() << " candidates, " << right << " right\n";
  if (examples.empty()) return 1;
  const std::string image = report_model_image(train(examples), threshold);
  std::ofstream(target, std::ios::binary).write(image.data(), static_cast<std::streamsize>(image.size()));
  return 0;
}

}  // namespace
}  // namespace dossier::train

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: dossier-train-quotes FOLDER OUT.bin [THRESHOLD]\n";
    return 2;
  }
  return dossier::train::run(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 0);
}
