#include "tests/gate/program.hpp"

#include "gate/terminal/digest.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

/// Runs of the program by parts, merged.
namespace asa::test {
namespace {

using testing::ContainsRegex;
using testing::EndsWith;
using testing::HasSubstr;

const std::string fixtures = LICGATE_FIXTURES;
const std::string few =
    "check --gtest_filter=FX_ENC_1.*/ASA5520:FX_ENC_1.*/synthetic:KEY_0*/ASA5505 --budget 0.5 ";

/// Runs with --json; the record goes to a file of this name.
Outcome run_to(const std::string& file, const std::string& run, const std::string& system = "") {
  return licgate(run + " --json " + file + " " + system);
}

/// The file of a part of a run.
std::string part_of(const std::string& run, const std::string& system, int which, int of) {
  const std::string file = scratch(fmt::format("part-{}-of-{}.json", which, of));
  run_to(file, fmt::format("{} --part {}/{}", run, which, of), system);
  return file;
}

/// The files of the parts of a run, the last part first.
std::vector<std::string> parts_of(const std::string& run, const std::string& system, int of) {
  std::vector<std::string> files;
  for (int which = of; which > 0; --which) files.push_back(part_of(run, system, which, of));
  return files;
}

Outcome merge_to(const std::string& out, const std::vector<std::string>& files,
                 const std::string& options = "") {
  return licgate(fmt::format("merge {} --out {} {}", options, out, fmt::join(files, " ")));
}

/// Merges some of the files first, and the result with all.
void expect_merged(const Outcome& whole, const std::string& record,
                   const std::vector<std::string>& files) {
  const std::string some = scratch("some.json"), all = scratch("all.json");
  const Outcome partial = merge_to(
      some, {files.begin(), files.begin() + 1 + static_cast<std::ptrdiff_t>(files.size()) / 2},
      "--partial");
  EXPECT_LT(partial.exit_code, 2) << partial.err;
  std::vector<std::string> again = files;
  again.insert(again.begin() + 1, some);
  const Outcome merged = merge_to(all, again);
  EXPECT_EQ(merged.exit_code, whole.exit_code) << merged.err;
  EXPECT_TRUE(contents(all) == contents(record)) << "the merged record is another";
}

TEST(MergedRun, IsThatOfOneMachine) {
  const std::string record = scratch("whole.json");
  for (const char* system :
       {"", "--system encryption-unchecked", "--system key-refusal-hides-others",
        "--system unlike-licenses-refused-in-831"}) {
    SCOPED_TRACE(system);
    const Outcome whole = run_to(record, few, system);
    for (const int parts : {1, 2, 5}) expect_merged(whole, record, parts_of(few, system, parts));
  }
}

/// With the coverage, the exploration, and everything that is read. A known violation that does not
/// happen is for the whole run to judge.
TEST(MergedRun, OfEverythingIsThatOfOneMachine) {
  const std::string record = scratch("everything.json"), known = scratch("known.txt");
  write(known, "EncryptionIsEqual on ASA 5520: the pair does not form\n");
  const std::string run = "check --budget 0.7 --jobs 2 --stored " + fixtures +
                          "/counterexamples.jsonl --expected " + known;
  const Outcome whole = run_to(record, run);
  EXPECT_EQ(whole.exit_code, 1) << whole.err;
  EXPECT_THAT(contents(record), HasSubstr("\"coverage\": {"));
  const std::string half = scratch("half.json");
  EXPECT_EQ(run_to(half, run + " --part 1/2").exit_code, 0);
  expect_merged(whole, record, {half, part_of(run, "", 2, 2)});
}

TEST(MergedRun, MayBeOfSomebodyElsesProgram) {
  const std::string record = scratch("foreign.json");
  const std::string run = "conform --only EncryptionIsEqual --platform 'ASA 5540' --budget 0.1";
  const std::string command = "-- '" LICGATE_PROGRAM "' answer";
  const Outcome whole = run_to(record, run, command);
  EXPECT_EQ(whole.exit_code, 0) << whole.err;
  EXPECT_THAT(contents(record), HasSubstr("\"arguments\""));
  expect_merged(whole, record, parts_of(run, command, 2));
}

/// A program whose replies go through sed.
std::string edited(const std::string& script) {
  return fmt::format(R"(-- sh -c '"{}" answer | sed -u "{}"')", LICGATE_PROGRAM, script);
}

/// Which part asks what, and with which numbers, does not show in the record.
TEST(MergedRun, MayBeOfABrokenProgram) {
  const std::string record = scratch("broken.json");
  const std::string run =
      "conform --gtest_filter='FX_ENC_1.EncryptionIsEqual/ASA55?0' --budget 0.1";
  const std::string command = edited(R"(/FX-KEY-1/!{/FX-ENC-1/s/{.*\(\"seq\":[0-9]*\).*/{\1/})");
  const Outcome whole = run_to(record, run, command);
  EXPECT_EQ(whole.exit_code, 1) << whole.err;
  EXPECT_THAT(contents(record), HasSubstr("it wrote "));
  for (const int parts : {2, 5}) expect_merged(whole, record, parts_of(run, command, parts));
}

/// A part in which nothing is answered is not red.
TEST(MergedRun, MayBeOfAProgramWithoutAnswers) {
  const std::string record = scratch("silent.json");
  const std::string run = "conform --only EncryptionIsEqual --platform 'ASA 5540' --budget 0.1";
  const std::string command =
      edited(R"(s/\"answer\":.*,\(\"seq\"\)/\"unsupported\":{\"reason\":\"none\"},\1/)");
  const Outcome whole = run_to(record, run, command);
  EXPECT_EQ(whole.exit_code, 1) << whole.err;
  const auto files = parts_of(run, command, 2);
  EXPECT_EQ(merge_to(scratch("half.json"), {files[0]}, "--partial").exit_code, 0);
  expect_merged(whole, record, files);
}

TEST(Merge, OfSomePartsIsNotGreen) {
  const std::vector<std::string> files = parts_of(few, "", 3);
  const std::string out = scratch("two.json");
  const Outcome run = merge_to(out, {files[0], files[2]});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, EndsWith("incomplete: 2 of 3 parts; missing: 2\n"));
  EXPECT_THAT(contents(out), HasSubstr("\"part\": \"1,3/3\""));
  EXPECT_EQ(merge_to(out, {files[0], files[2]}, "--partial").exit_code, 0);
}

TEST(Merge, OfSomePartsIsRedOnceAnythingIsViolated) {
  const auto files = parts_of(few, "--system encryption-unchecked", 2);
  const Outcome run = merge_to(scratch("one.json"), {files[0]}, "--partial");
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, ContainsRegex("EncryptionIsEqual on .+ is violated \\("));
}

TEST(Merge, RefusesRunsThatDiffer) {
  const std::string one = scratch("one.json"), other = scratch("other.json");
  const std::string out = scratch("out.json");
  run_to(one, few + "--part 1/2");
  run_to(other, few + "--part 2/2 --seed 8");
  const Outcome run = merge_to(out, {one, other});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.err,
            fmt::format("licgate: {} and {} are not parts of one run: seed 1 and 8\n", one, other));
  EXPECT_FALSE(std::filesystem::exists(out));
  run_to(other, few + "--part 2/2", "--system encryption-unchecked");
  EXPECT_THAT(merge_to(out, {one, other}).err,
              HasSubstr("system reference and encryption-unchecked"));
}

/// A record in which one text stands for another.
std::string changed(const std::string& file, const std::string& from, const std::string& to) {
  std::string text = contents(file);
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  text.replace(at, from.size(), to);
  const std::string other = scratch("changed.json");
  write(other, text);
  return other;
}

TEST(Merge, RefusesWhatIsNoRecordOfThisProgram) {
  const std::string record = scratch("record.json");
  run_to(record, few);
  const auto refusal = [&](const std::string& from, const std::string& to) {
    const Outcome run = licgate("merge " + changed(record, from, to));
    EXPECT_EQ(run.exit_code, 2);
    return run.err;
  };
  EXPECT_THAT(refusal("\"standings\"", "\"other\""),
              HasSubstr("changed.json: this is no record of a run; licgate check --json FILE and "
                        "licgate conform --json FILE write one"));
  EXPECT_THAT(refusal(std::string(source_digest()), "0123456789abcdef"),
              HasSubstr("it was written by a program built from other sources (0123456789abcdef)"));
  EXPECT_THAT(refusal("\"verdict\":\"holds\"", "\"verdict\":\"vacuous\""),
              HasSubstr("it is not as this program writes it, from /records/0/verdict on"));
  EXPECT_THAT(refusal("\"done\":{\"", "\"done\":{\"other "),
              HasSubstr("no stage is called \"other"));
  EXPECT_THAT(licgate("merge " + fixtures + "/reviews.json").err, HasSubstr("this is no record"));
}

TEST(Merge, RefusesAnotherStamp) {
  const std::string record = scratch("record.json");
  run_to(record, few);
  const auto refusal = [&](const std::string& from, const std::string& to) {
    return licgate("merge " + changed(record, from, to)).err;
  };
  const std::string begin = "changed.json: licgate: ";
  EXPECT_THAT(refusal("\"seed\"", "\"other\""), HasSubstr(begin + "\"seed\" is missing"));
  EXPECT_THAT(refusal("\"schema\": 1", "\"schema\": 9"), HasSubstr(begin + "\"schema\" is not 1"));
  EXPECT_THAT(refusal("\"seed\": 1", "\"seed\": true"),
              HasSubstr("\"seed\" is not of the expected type"));
  EXPECT_THAT(refusal("\"budget\": 0.5", "\"budget\": 1e300"),
              HasSubstr(begin + "\"budget\" is not from 0 to 86400 s"));
  EXPECT_THAT(refusal("\"seed\": 1", "\"more\": 1,\"seed\": 1"),
              HasSubstr("it is not as this program writes it, from /licgate/more on"));
}

TEST(Merge, SaysThatKeysAreInAnotherOrder) {
  const std::string record = scratch("record.json");
  run_to(record, few);
  const std::string moved = changed(changed(record, "  \"retired\": 0,\n", ""), "  \"unexplained\"",
                                    "  \"retired\": 0,\n  \"unexplained\"");
  EXPECT_THAT(licgate("merge " + moved).err, HasSubstr("its keys are in another order"));
}

/// The same record, consistent in itself, of fewer random cases.
TEST(Merge, RefusesARecordThatLacksCases) {
  using nlohmann::ordered_json;
  const std::string record = scratch("record.json"), cut = scratch("cut.json");
  run_to(record, "check --only EncryptionIsEqual --platform 'ASA 5520' --budget 0.5");
  const auto refusal = [&](auto change) {
    ordered_json json = ordered_json::parse(contents(record));
    change(json["records"][0]);
    write(cut, json.dump());
    return licgate("merge " + cut).err;
  };
  EXPECT_THAT(refusal([](ordered_json& r) {
                r["done"]["random"] = {{0, 70, 70, 0}};
              }),
              HasSubstr("EncryptionIsEqual on ASA 5520 has not the random cases"));
  EXPECT_THAT(refusal([](ordered_json& r) { r["done"].erase("random"); }),
              HasSubstr("has not the random cases that its part of the run tries"));
  EXPECT_THAT(refusal([](ordered_json& r) { r["done"].erase("triple cover"); }),
              HasSubstr("has not the triple cover cases"));
}

/// Programs of one's own rules do not know the fingerprints of properties.
TEST(Merge, KeepsTheFingerprintThatARecordHasOrHasNot) {
  const std::string record = scratch("record.json"), out = scratch("out.json");
  run_to(record, few, "--system encryption-unchecked");
  const std::string text = contents(record);
  const std::string other =
      std::regex_replace(text, std::regex(",\"fingerprint\":\"[0-9a-f]{16}\""), "");
  EXPECT_NE(other, text);
  write(record, other);
  const Outcome run = merge_to(out, {record});
  EXPECT_EQ(run.exit_code, 1) << run.err;
  EXPECT_TRUE(contents(out) == other);
}

/// What is merged of many parts may be large.
TEST(Merge, ReadsARecordOfMoreThan16MiB) {
  const std::string record = scratch("record.json");
  run_to(record, few);
  write(record, contents(record) + std::string(std::size_t{17} << 20U, '\n'));
  EXPECT_EQ(licgate("merge " + record).exit_code, 0);
}

}  // namespace
}  // namespace asa::test
