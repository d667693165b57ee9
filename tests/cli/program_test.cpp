// The real program, from its arguments to its exit code.
#include "support/program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/temp_folder.h"

namespace dossier::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using Strings = std::vector<std::string>;

const std::string kSample = std::string(DOSSIER_DATA) + "/sample";

Strings lines_of(const std::string& text) {
  Strings lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST(Program, WritesTheReportOfAFolder) {
  const Ran ran = dossier({"--date", "2017-05-25", kSample});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.err, "");
  const Json report = Json::parse(ran.out);
  Strings ids;
  for (const Json& document : report["documents"]) ids.push_back(document["id"]);
  EXPECT_EQ(ids, (Strings{"alpha-interview", "bravo-agency", "charlie-wire", "delta-opinion", "echo-brief"}));
  EXPECT_EQ(report["documents"][4]["path"], "echo-brief.txt");
  EXPECT_EQ(report["documents"][4]["published"]["value"], "2017-05-25");
  EXPECT_TRUE(report["problems"].is_array());
  EXPECT_EQ(ran.out.find(kSample), std::string::npos) << "the report holds a path of the machine";
}

TEST(Program, HasTheKeysOfTheContractInTheirOrder) {
  const Ran ran = dossier({"--date", "2017-05-25", kSample});
  const auto report = nlohmann::ordered_json::parse(ran.out);
  Strings keys;
  for (const auto& [key, value] : report.items()) keys.push_back(key);
  EXPECT_EQ(keys, (Strings{"schema", "generator", "offsets", "documents", "entities", "statements", "figures",
                           "timeline", "coverage", "copies", "gaps", "problems"}));
  keys.clear();
  for (const auto& [key, value] : report["documents"][0].items()) keys.push_back(key);
  EXPECT_EQ(keys, (Strings{"id", "path", "sha256", "language", "title", "source", "published", "blocks",
                           "entities", "dates", "figures", "quotes"}));
  keys.clear();
  for (const auto& [key, value] : report["coverage"].items()) keys.push_back(key);
  EXPECT_EQ(keys,
            (Strings{"speakers", "shared", "single", "naming", "single_entities", "unnamed", "headlines"}));
}

// Every span of the report is the text that stands there, in each unit.
TEST(Program, WritesOffsetsInTheUnitThatIsAskedFor) {
  const TempFolder folder;
  const std::string text = "\xF0\x9F\x93\xB0 \xC3\x84\n\nThe minister spoke in Paris on 3 May 2017.\n";
  const std::string file = folder.write("a.txt", text);
  const auto begin_of_body = [&](const char* unit) {
    const Ran ran = dossier({"--offsets", unit, file});
    const Json report = Json::parse(ran.out);
    EXPECT_EQ(report["offsets"], unit);
    return report["documents"][0]["blocks"].back()["start"].get<int>();
  };
  EXPECT_EQ(begin_of_body("codepoint"), 5);
  EXPECT_EQ(begin_of_body("utf16"), 6);
  EXPECT_EQ(begin_of_body("utf8"), 9);
}

TEST(Program, WritesTheSameBytesWhateverTheSurroundings) {
  const std::string expected = dossier({"-j", "1", "--date", "2017-05-25", kSample}).out;
  for (const char* const threads : {"2", "3", "16"})
    EXPECT_EQ(dossier({"-j", threads, "--date", "2017-05-25", kSample}).out, expected) << threads;
  for (const char* const locale : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "nonsense"})
    EXPECT_EQ(dossier({"--date", "2017-05-25", kSample},
                      {"", {{"LC_ALL", locale}, {"LANG", locale}, {"TZ", "Pacific/Kiritimati"}}, false})
                  .out,
              expected)
        << locale;
}

TEST(Program, WritesTheSameBytesForAnyOrderOfArguments) {
  const Strings files = {kSample + "/alpha-interview.txt", kSample + "/charlie-wire.txt",
                         kSample + "/echo-brief.txt"};
  const Ran forth = dossier({files[0], files[1], files[2]});
  const Ran back = dossier({files[2], files[0], files[1]});
  EXPECT_EQ(forth.exit_code, 0);
  EXPECT_EQ(forth.out, back.out);
  EXPECT_EQ(dossier({"--format", "jsonl", files[0], files[1]}).out,
            dossier({"--format", "jsonl", files[1], files[0]}).out);
}

TEST(Program, StreamsLinesInInputOrder) {
  std::string input;
  for (int i = 0; i < 300; ++i)
    input += "{\"id\":\"d" + std::to_string(i) + "\",\"text\":\"" +
             std::string(static_cast<std::size_t>(i % 7) * 400, 'x') + " Rome.\"}\n" +
             (i % 50 == 7 ? "{\n" : "");
  const Ran alone = dossier({"--format", "jsonl", "-j", "1", "-"}, {input, {}, false});
  EXPECT_EQ(alone.exit_code, 1);
  const Strings lines = lines_of(alone.out);
  ASSERT_EQ(lines.size(), 306U);
  int next = 0;
  for (const std::string& line : lines) {
    const Json part = Json::parse(line);
    if (part.contains("id")) {
      EXPECT_EQ(part["id"], "d" + std::to_string(next++));
      EXPECT_EQ(part["schema"], "dossier.part/1");
    } else {
      EXPECT_EQ(part.size(), 2U) << "path and problems alone: " << line;
      EXPECT_TRUE(part.contains("path") && part.contains("problems"));
    }
  }
  EXPECT_EQ(dossier({"--format", "jsonl", "-j", "8", "-"}, {input, {}, false}).out, alone.out);
}

TEST(Program, EndsWithOneWhereAnInputCouldNotBeRead) {
  const TempFolder folder;
  folder.write("a.txt", "Fine.");
  fs::create_symlink("nowhere", folder.at("b.txt"));
  const Ran ran = dossier({folder.path().string()});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.err, "dossier: b.txt: no such file or folder (left out)\n");
  const Json report = Json::parse(ran.out);
  EXPECT_EQ(report["documents"].size(), 1U);
  EXPECT_EQ(report["problems"].dump(),
            R"([{"action":"left out","path":"b.txt","problem":"no such file or folder"}])");
}

TEST(Program, EndsWithZeroWhereAnInputWasReadWithProblems) {
  const TempFolder folder;
  folder.write("a.txt", "na\xC3\xAFve \xFF.");
  folder.write("b.txt", "");
  const Ran ran = dossier({folder.path().string()});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.err,
            "dossier: a.txt: not UTF-8 at byte 7 (replaced 1 byte with U+FFFD)\ndossier: b.txt: empty (left "
            "out)\n");
  EXPECT_EQ(Json::parse(ran.out)["problems"].size(), 2U);
}

TEST(Program, EndsWithTwoAndWritesNothingWhereNothingIsRead) {
  const TempFolder folder;
  folder.write("empty/picture.jpg", "x");
  folder.write("broken.jsonl", "{\n{\n");
  const std::string out = folder.at("out.json");
  for (const Strings& inputs :
       {Strings{folder.at("missing")}, Strings{folder.at("empty")}, Strings{folder.at("broken.jsonl")},
        Strings{"--format", "jsonl", folder.at("broken.jsonl")}, Strings{}, Strings{"-"}}) {
    const Ran ran = dossier(inputs);
    EXPECT_EQ(ran.exit_code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_NE(ran.err, "");
    Strings with_file = {"-o", out};
    with_file.insert(with_file.end(), inputs.begin(), inputs.end());
    EXPECT_EQ(dossier(with_file).exit_code, 2);
    EXPECT_FALSE(fs::exists(out));
  }
}

// The tables that the build compiled, and those that are compiled from the same files at start.
TEST(Program, PackedDataAndTheFolderGiveTheSameReport) {
  const Ran packed = dossier({"--date", "2017-05-25", kSample});
  EXPECT_EQ(packed.exit_code, 0);
  EXPECT_EQ(dossier({"--date", "2017-05-25", "--data", DOSSIER_DATA, kSample}).out, packed.out);
}

TEST(Program, EndsWithTwoWhereItIsUsedWrongly) {
  const Ran ran = dossier({"--formt", "json", kSample});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "dossier: unknown option --formt (did you mean --format?)\n");
  EXPECT_EQ(dossier({"--dates", "/missing", kSample}).exit_code, 2);
  EXPECT_EQ(dossier({"--data", "/missing", kSample}).exit_code, 2);
}

TEST(Program, HelpsOnStandardOutput) {
  for (const Strings& words : {Strings{"--help"}, Strings{"merge", "--help"}}) {
    const Ran help = dossier(words);
    EXPECT_EQ(help.exit_code, 0);
    EXPECT_NE(help.out.find("dossier [OPTION...] INPUT..."), std::string::npos);
    EXPECT_EQ(help.err, "");
  }
  const Ran version = dossier({"--version"});
  EXPECT_EQ(version.exit_code, 0);
  EXPECT_EQ(version.out, "dossier " DOSSIER_VERSION "\n");
}

TEST(Program, WritesAFileWholeOrNotAtAll) {
  const TempFolder folder;
  const std::string out = folder.write("out.json", "what was there");
  EXPECT_EQ(dossier({"-o", out, folder.at("missing")}).exit_code, 2);
  EXPECT_EQ(bytes_of(out), "what was there");
  const Ran ran = dossier({"-o", out, kSample});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(bytes_of(out), dossier({kSample}).out);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1)
      << "something is left";
  EXPECT_EQ(dossier({"-o", folder.path().string(), kSample}).exit_code, 2);
  EXPECT_EQ(dossier({"-o", folder.at("no/such/out.json"), kSample}).exit_code, 2);
  EXPECT_EQ(dossier({"-o", "/dev/full", kSample}).exit_code, 2);
  EXPECT_EQ(dossier({"-o", "/dev/null", kSample}).exit_code, 0);
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST(Program, WritesThroughALink) {
  const TempFolder folder;
  folder.write("real.json", "old");
  fs::create_symlink("real.json", folder.at("link.json"));
  EXPECT_EQ(dossier({"-o", folder.at("link.json"), kSample}).exit_code, 0);
  EXPECT_TRUE(fs::is_symlink(folder.at("link.json")));
  EXPECT_TRUE(bytes_of(folder.at("real.json")).starts_with("{"));
}

TEST(Program, DoesNotMindABrokenPipe) {
  for (const char* const format : {"json", "jsonl"}) {
    const Ran ran = dossier({"--date", "2017-05-25", "--format", format, kSample}, {"", {}, true});
    EXPECT_EQ(ran.exit_code, 0) << format;
    EXPECT_EQ(ran.err, "") << format;
  }
}

TEST(Program, IndentsWhereAsked) {
  const Ran plain = dossier({kSample});
  const Ran pretty = dossier({"--pretty", kSample});
  EXPECT_EQ(lines_of(plain.out).size(), 1U);
  EXPECT_GT(lines_of(pretty.out).size(), 100U);
  EXPECT_EQ(Json::parse(plain.out), Json::parse(pretty.out));
}

TEST(Program, ExplainsWhereAsked) {
  EXPECT_EQ(dossier({kSample}).out.find("\"rule\""), std::string::npos);
  EXPECT_NE(dossier({"--explain", kSample}).out.find("\"rule\""), std::string::npos);
}

TEST(Program, TellsEqualIdsApart) {
  const TempFolder folder;
  folder.write("x/a.txt", "One text.");
  folder.write("y/a.txt", "Another text.");
  folder.write("z/a.txt", "One text.");
  const Ran ran = dossier({folder.at("x"), folder.at("y"), folder.at("z")});
  EXPECT_EQ(ran.exit_code, 0);
  const Json report = Json::parse(ran.out);
  ASSERT_EQ(report["documents"].size(), 2U);
  for (const Json& document : report["documents"])
    EXPECT_EQ(document["id"], "a~" + document["sha256"].get<std::string>().substr(0, 8));
  ASSERT_EQ(report["problems"].size(), 1U);
  EXPECT_EQ(report["problems"][0]["action"], "kept once");
}

TEST(Program, WritesTimemlFiles) {
  const TempFolder folder;
  const std::string out = folder.at("out");
  const std::string input =
      "{\"id\":\"sub/one\",\"text\":\"A & B met on 3 May 2017 "
      "<here>.\\u0001\",\"published\":\"2017-05-25\"}\n"
      "{\"id\":\"../../two\",\"text\":\"Nothing.\"}\n"
      "{\"id\":\"same\",\"text\":\"First.\"}\n{\"id\":\"same\",\"text\":\"Second.\"}\n";
  const Ran ran = dossier({"--format", "timeml", "-o", out, "-"}, {input, {}, false});
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  const std::string one = bytes_of(out + "/sub/one.tml");
  EXPECT_NE(one.find("A &amp; B met on "), std::string::npos) << one;
  EXPECT_NE(one.find("&lt;here&gt;.\xEF\xBF\xBD</TEXT>"), std::string::npos) << one;
  EXPECT_NE(one.find("functionInDocument=\"CREATION_TIME\">2017-05-25</TIMEX3>"), std::string::npos) << one;
  EXPECT_NE(ran.err.find("XML"), std::string::npos) << ran.err;
  EXPECT_TRUE(fs::exists(out + "/_/_/two.tml"));
  Strings names;
  for (const auto& file : fs::directory_iterator(out)) names.push_back(file.path().filename().string());
  EXPECT_EQ(std::count_if(names.begin(), names.end(),
                          [](const std::string& name) { return name.starts_with("same~"); }),
            2);
}

}  // namespace
}  // namespace dossier::test
