#include "report/document_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/full_report.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

Json written(const DocumentReport& document, bool explain) {
  JsonWriter json(false);
  json.begin_object();
  write_document(document, explain, json);
  json.end_object();
  return Json::parse(json.text());
}

std::vector<std::string> keys_of(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

TEST(DocumentJson, HasTheKeysOfTheContract) {
  const Json json = written(test::full_document(), false);
  using Keys = std::vector<std::string>;
  EXPECT_EQ(json["title"].dump(), R"({"start":0,"end":5,"text":"Title"})");
  EXPECT_EQ(json["source"].dump(), R"({"name":"The Outlet","start":6,"end":16})");
  EXPECT_EQ(json["published"].dump(), R"({"value":"2017-05-25","basis":"dateline","start":17,"end":20})");
  EXPECT_EQ(json["blocks"][0].dump(), R"({"start":0,"end":5,"type":"title"})");
  EXPECT_EQ(keys_of(json["entities"][0]), (Keys{"id", "type", "name", "titles", "gender", "mentions"}));
  EXPECT_EQ(json["entities"][0]["mentions"][0].dump(), R"({"start":20,"end":29,"text":"Ada Byron"})");
  EXPECT_EQ(
      json["dates"][0].dump(),
      R"({"start":30,"end":35,"text":"April","type":"DATE","value":"2017-04","mod":"START","from":"2017-04-01","to":"2017-05-01"})");
  EXPECT_EQ(json["figures"][0]["of"].dump(), R"({"start":51,"end":54,"text":"aid"})");
  EXPECT_EQ(json["figures"][1]["value"], "1/3");
  EXPECT_EQ(json["figures"][2]["value"].dump(), "[2,1]");
  EXPECT_TRUE(json["figures"][3]["value"].is_null());
  EXPECT_EQ(json["quotes"][0]["speaker"].dump(),
            R"({"entity":"e1","name":"Ada Byron","start":20,"end":29,"basis":"pronoun","type":"person"})");
  EXPECT_EQ(
      json["quotes"][1]["speaker"].dump(),
      R"({"entity":null,"name":"officials","start":null,"end":null,"basis":"turn","type":"group","members":["e1","e2"]})");
  EXPECT_EQ(json["quotes"][0]["inner"][0]["id"], "q1i1");
}

TEST(DocumentJson, HasEveryKeyWhereNothingIsKnown) {
  DocumentReport nothing;
  nothing.id = "x";
  EXPECT_EQ(written(nothing, false).dump(),
            R"({"id":"x","path":null,"sha256":"","language":"","title":null,"source":null,"published":null,)"
            R"("blocks":[],"entities":[],"dates":[],"figures":[],"quotes":[]})");
}

TEST(DocumentJson, ExplainsOnRequest) {
  const Json json = written(test::full_document(), true);
  EXPECT_EQ(json["blocks"][0]["rule"], "first line");
  EXPECT_EQ(json["entities"][0]["mentions"][0]["rule"], "name.first");
  EXPECT_EQ(json["dates"][0]["rule"], "month");
  EXPECT_EQ(json["figures"][0]["rule"], "money");
  EXPECT_EQ(json["quotes"][0]["rule"], "marks");
}

}  // namespace
}  // namespace dossier
