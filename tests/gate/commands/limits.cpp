#include "gate/scenario/read_json.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

/// Inputs and machines that would bring the program down.
namespace asa::test {
namespace {

using testing::HasSubstr;

std::string nested(std::size_t levels) {
  return std::string(levels, '[') + std::string(levels, ']');
}

TEST(DeepJson, IsMalformed) {
  EXPECT_NO_THROW(json_parts::parsed(nested(100)));
  EXPECT_THROW(json_parts::parsed(nested(101)), Malformed);
  EXPECT_NO_THROW(json_parts::parsed('"' + nested(1'000) + '"')) << "text has no levels";
  EXPECT_NO_THROW(json_parts::parsed(R"(["\"[[", "\\"])"));
  EXPECT_THROW(json_parts::parsed("\"unended"), Malformed);
  EXPECT_THROW(json_parts::parsed("\"unended\\"), Malformed);
}

TEST(DeepJson, IsAnErrorOfEveryReader) {
  const std::string path = scratch("deep.json");
  write(path, nested(100'000));
  for (const char* reader : {"list --proofs ", "check --proofs ", "check --stored ", "replay ",
                             "check --scope whole --state "}) {
    const Outcome run = licgate(reader + path);
    EXPECT_EQ(run.exit_code, 2) << reader;
    EXPECT_THAT(run.out + run.err, HasSubstr("nested more than 100 levels deep")) << reader;
  }
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool limited = false;  // the sanitizer takes more addresses than any limit leaves
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool limited = false;
#else
constexpr bool limited = true;
#endif
#else
constexpr bool limited = true;
#endif

TEST(Memory, ThatIsScarceMakesFewerThreads) {
  if (!limited) GTEST_SKIP() << "the address sanitizer does without a limit of memory";
  const std::string limit = "--help >/dev/null; ulimit -v 600000; '" LICGATE_PROGRAM "' ";
  for (const char* command :
       {"check --jobs 1024 --budget 0.1 --gtest_filter='*Encryption*'",
        "check --scope boundary --jobs 1024 --most 100 --gtest_filter=*.ModelsMatch/*"}) {
    const Outcome run = licgate(limit + command);
    EXPECT_EQ(run.exit_code, 0) << command << run.out << run.err;
  }
}

}  // namespace
}  // namespace asa::test
