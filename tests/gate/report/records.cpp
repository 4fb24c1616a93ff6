#include "gate/report/records.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::test {
namespace {

using report::records_in;
using testing::HasSubstr;

const Input check{"check.json", R"({"licgate": {}, "standings": [], "records": []})"};
const Input proofs{"prove.json", R"({"licgate": {}, "results": [], "readings": []})"};

std::string error_of(const std::vector<Input>& files, const std::optional<Input>& since = {}) {
  const auto records = records_in(files, since);
  return records ? "none" : records.error().text;
}

TEST(Records, AreRecognizedInAnyOrder) {
  const auto records = records_in({proofs, check}, check);
  ASSERT_TRUE(records);
  EXPECT_TRUE(records->check.contains("standings"));
  EXPECT_TRUE(records->proofs.contains("results"));
  EXPECT_TRUE(records->mutants.is_null());
  EXPECT_FALSE(records->since.is_null());
  EXPECT_EQ(records->inputs.size(), 3U);
}

TEST(Records, ThatCannotBeUsedAreNamed) {
  EXPECT_THAT(error_of({{"a.json", "{"}}), HasSubstr("a.json: this is no record"));
  EXPECT_THAT(error_of({{"a.json", "[]"}}), HasSubstr("a.json: this is no record"));
  EXPECT_THAT(error_of({{"a.json", R"({"licgate": 1})"}}), HasSubstr("this is no record"));
  EXPECT_THAT(error_of({check, check}), HasSubstr("the second record of its kind"));
  EXPECT_THAT(error_of({proofs}), HasSubstr("no record of a check"));
  EXPECT_THAT(error_of({check}, proofs), HasSubstr("prove.json: --since needs"));
}

}  // namespace
}  // namespace asa::test
