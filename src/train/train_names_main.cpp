// dossier-train-names: makes data/models/names.bin from annotated corpora. data/models/README.md tells the
// call.
#include <boost/program_options.hpp>
#include <fstream>
#include <iostream>

#include "data/embedded.h"
#include "train/marked_text.h"
#include "train/names_trainer.h"

namespace {

using namespace dossier;
namespace po = boost::program_options;

struct Arguments {
  std::vector<std::string> corpora;
  std::string out;
  std::vector<std::string> marked;
  int marked_times = 1;
  std::string vectors;
  train::TrainerSettings settings;
};

bool read_arguments(int argc, char** argv, Arguments& arguments) {
  train::TrainerSettings& settings = arguments.settings;
  settings.second.l1 = 0.02F;
  po::options_description options("dossier-train-names --out FILE FOLDER...\nOptions");
  auto add = options.add_options();
  add("help", "this text");
  add("out", po::value(&arguments.out)->required(), "the model");
  add("corpus", po::value(&arguments.corpora)->required(), "folders with articles.jsonl and gold.jsonl");
  add("marked", po::value(&arguments.marked),
      "files or folders of articles with marked names (marked_text.h)");
  add("marked-times", po::value(&arguments.marked_times), "so often each of them is learnt from");
  add("vectors", po::value(&arguments.vectors), "vectors of words, as data/make/word_vectors.py writes them");
  add("vector-rate", po::value(&settings.first.vector_rate), "step of AdaGrad for what they say");
  add("epochs", po::value(&settings.first.epochs), "passes over the examples");
  add("rate", po::value(&settings.first.rate), "step of AdaGrad");
  add("l1", po::value(&settings.first.l1), "L1 term");
  add("drop-words", po::value(&settings.first.drop_words), "share of tokens that do without their word");
  add("least-count", po::value(&settings.first.least_count), "rarer features are left out");
  add("folds", po::value(&settings.folds), "for what the second pass learns from; 0: one pass");
  add("title-case-every", po::value(&settings.title_case_every),
      "add so many articles with headlines in title case");
  add("other-names-every", po::value(&settings.other_names_every), "add so many articles with names swapped");
  po::positional_options_description positional;
  positional.add("corpus", -1);
  po::variables_map values;
  try {
    po::store(po::command_line_parser(argc, argv).options(options).positional(positional).run(), values);
    if (values.contains("help")) {
      std::cout << options;
      return false;
    }
    po::notify(values);
  } catch (const po::error& error) {
    std::cerr << error.what() << '\n' << options;
    return false;
  }
  return true;
}

int fail(const Error& error) {
  std::cerr << error.message() << '\n';
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  if (!read_arguments(argc, argv, arguments)) return 2;
  auto data = DataSet::from_pack(embedded_data());
  if (!data) return fail(data.error());
  auto language = Language::load(std::move(data).value());
  if (!language) return fail(language.error());
  const auto builder = DocumentBuilder::load(language.value().data, language.value().vocabulary);
  if (!builder) return fail(builder.error());
  const auto roles = WordRoles::load(language.value());
  if (!roles) return fail(roles.error());

  if (!arguments.vectors.empty()) {
    auto vectors = train::WordVectors::read(arguments.vectors);
    if (!vectors) return fail(vectors.error());
    arguments.settings.vectors = std::move(vectors).value();
  }
  train::NamesTrainer trainer(language.value(), roles.value(), arguments.settings);
  for (const std::string& folder : arguments.corpora) {
    const auto corpus = train::read_corpus(folder);
    if (!corpus) return fail(corpus.error());
    trainer.add(corpus.value(), builder.value());
  }
  for (const std::string& path : arguments.marked) {
    const auto corpus = train::read_marked_files(path);
    if (!corpus) return fail(corpus.error());
    for (int i = 0; i < arguments.marked_times; ++i) trainer.add(corpus.value(), builder.value());
  }
  const std::string image = trainer.train();
  std::ofstream out(arguments.out, std::ios::binary);
  out.write(image.data(), static_cast<std::streamsize>(image.size()));
  out.close();
  return out ? 0 : fail({arguments.out, "cannot be written"});
}
