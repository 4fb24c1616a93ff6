#include "gate/terminal/sha256.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace asa::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string quoted(const std::string& text) { return "'" + text + "'"; }

/// A file of reviews of its own for each test.
class Review : public testing::Test {
 protected:
  Outcome add(const std::string& arguments) {
    return licgate("review --by 'N. N.' --note 'as printed' --date 2026-11-29 --reviews " + file +
                   ' ' + arguments);
  }
  Outcome list(const std::string& more = "") { return licgate("review --reviews " + file + more); }
  json kept() { return json::parse(contents(file)); }

  static std::string digest(const json& of) { return sha256(of.dump()).substr(0, 16); }
  static std::string digest_of(const json& reviewed) {
    if (!reviewed.contains("clauses")) return "";
    json all = json::array();
    for (const auto& [id, fingerprint] : reviewed["clauses"].items())
      all.push_back(json::array({id, fingerprint}));
    return digest(all);
  }

  /// Changes a part of the first thing in the first review, as if it had been of other sources.
  void age(const std::string& part) {
    json reviews = nlohmann::ordered_json::parse(contents(file));
    json& of = reviews["reviews"][0]["of"][0];
    (part == "clauses" ? of[part]["FX-ENC-1"] : of[part]) = "0123456789abcdef";
    const json parts{of["text"], of["rule"], of["readings"], digest_of(of), of["uses"]};
    of["fingerprint"] = digest(parts);
    write(file, reviews.dump());
  }

  const std::string file =
      scratch(std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + ".json");
};

TEST_F(Review, IsKept) {
  const Outcome first = add("fx-enc-1 EncryptionIsEqual FX-ENC-1");
  EXPECT_EQ(first.exit_code, 0) << first.err;
  EXPECT_THAT(first.out, HasSubstr("0 suspect, 2 reviewed"));
  EXPECT_EQ(add("CX-1 --verdict rejected --json").exit_code, 0);
  const json reviews = kept()["reviews"];
  ASSERT_EQ(reviews.size(), 2);
  EXPECT_EQ(reviews[0]["of"].size(), 2);
  EXPECT_EQ(reviews[0]["of"][0]["id"], "FX-ENC-1");
  EXPECT_EQ(reviews[0]["by"], "N. N.");
  EXPECT_EQ(reviews[0]["date"], "2026-11-29");
  EXPECT_EQ(reviews[1]["verdict"], "rejected");
}

TEST_F(Review, CitesTheFingerprintThatIsShown) {
  add("FX-ENC-1 EncryptionIsEqual");
  for (const json& of : kept()["reviews"][0]["of"]) {
    const std::string id = of["id"], fingerprint = of["fingerprint"];
    EXPECT_THAT(licgate("explain " + id).out, HasSubstr("fingerprint  " + fingerprint)) << id;
    const std::string what = id == "FX-ENC-1" ? "clauses" : "properties";
    for (const char* form : {" --json", " --csv"})
      EXPECT_THAT(licgate("list " + what + form).out, HasSubstr(fingerprint)) << id << form;
  }
}

TEST_F(Review, ThatIsOfTodaySaysSo) {
  ASSERT_EQ(licgate("review FX-ENC-1 --by N. --note n --reviews " + file).exit_code, 0);
  EXPECT_THAT(kept()["reviews"][0]["date"].get<std::string>(), testing::StartsWith("20"));
}

TEST_F(Review, ThatIsStillGoodIsNoFailure) {
  add("FX-ENC-1 EncryptionIsEqual");
  const Outcome run = list();
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, HasSubstr("0 suspect, 2 reviewed, 0 gone, "));
  EXPECT_EQ(json::parse(list(" --json").out)["items"].size(), 216);
}

TEST_F(Review, OfWhatHasChangedIsSuspect) {
  add("FX-ENC-1 EncryptionIsEqual");
  age("rule");
  const Outcome run = list();
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(
      run.out,
      AllOf(HasSubstr("1 suspect, 1 reviewed"),
            HasSubstr("its rule changed since N. N. accepted it on 2026-11-29: as printed")));
  EXPECT_EQ(list(" --json").exit_code, 1);
  age("uses");
  EXPECT_THAT(list().out, HasSubstr("its rule and uses changed"));
  add("FX-ENC-1");
  EXPECT_EQ(list().exit_code, 0) << "it is reviewed again";
}

TEST_F(Review, OfWhatDoesNotExistIsNotAdded) {
  for (const char* wrong : {"FX-ENG-1", "RD-ENC", "FX-ENC", "FX-ENC-1 --date 2026-02-30",
                            "FX-ENC-1 --verdict good", "FX-ENC-1 --note ''"}) {
    EXPECT_EQ(add(wrong).exit_code, 2) << wrong;
    EXPECT_FALSE(std::filesystem::exists(file)) << wrong;
  }
}

TEST_F(Review, HasAFileAndAName) {
  add("FX-ENC-1");
  const std::string reviews = " --reviews " + quoted(file);
  for (const std::string& wrong :
       {std::string("review"), std::string("review --reviews -"), "review FX-ENC-1" + reviews,
        "review FX-ENC-1 --by N." + reviews, "review --by N." + reviews,
        "review --verdict rejected" + reviews, "review --date 2026-11-29" + reviews})
    EXPECT_EQ(licgate(wrong).exit_code, 2) << wrong;
}

TEST_F(Review, OfABadFileIsAnErrorAndLeavesIt) {
  EXPECT_EQ(list().exit_code, 2) << "there is none";
  const std::string bad = R"({"schema": 1, "reviews": [{"by": 1}]})";
  write(file, bad);
  for (const Outcome& run : {list(), add("FX-ENC-1")}) {
    EXPECT_EQ(run.exit_code, 2);
    EXPECT_THAT(run.err, HasSubstr(file + ": reviews[0]: "));
  }
  EXPECT_EQ(contents(file), bad);
}

const std::string encryption =
    "check --gtest_filter='FX_ENC_1.Enc*/ASA5520:*.ModelsMatch/ASA5520' --budget 0.1 ";

TEST_F(Review, OfWhatACheckTriesIsComparedAfterIt) {
  add("EncryptionIsEqual CX-1 UnequalEncryptionIsRefused");
  age("clauses");
  const Outcome plain = licgate(encryption);
  const Outcome run = licgate(encryption + "--reviews " + file);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(run.out,
            plain.out + file +
                ": properties tried: 3; suspect: 1; rejected: 0; never reviewed: 2\n" +
                "  EncryptionIsEqual: its clauses (FX-ENC-1) changed since N. N. accepted it on "
                "2026-11-29: as printed\n");
}

TEST_F(Review, DoesNotChangeWhatACheckSays) {
  add("EncryptionIsEqual");
  const std::string reviews = "--reviews " + file;
  EXPECT_EQ(licgate(encryption + "--system encryption-unchecked " + reviews).exit_code, 1);
  const Outcome json_run = licgate(encryption + "--json - " + reviews);
  EXPECT_TRUE(json::accept(json_run.out)) << json_run.out;
  EXPECT_THAT(json_run.err, HasSubstr("suspect: 0"));
  EXPECT_THAT(licgate(encryption + "--gtest_list_tests " + reviews).out, Not(HasSubstr("suspect")));
  EXPECT_EQ(licgate(encryption + "--reviews no-such-file").exit_code, 2);
  EXPECT_EQ(licgate(encryption + "--reviews ''").exit_code, 2);
  EXPECT_EQ(licgate("check --scope whole " + reviews).exit_code, 2);
}

}  // namespace
}  // namespace asa::test
