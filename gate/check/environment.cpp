#include "gate/check/environment.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>

namespace asa {

namespace {
constexpr std::array selecting{"GTEST_FILTER", "GTEST_REPEAT", "GTEST_SHARD_INDEX",
                               "GTEST_TOTAL_SHARDS", "TESTBRIDGE_TEST_ONLY"};
}

std::vector<std::string> drop_selecting_variables() {
  std::vector<std::string> dropped;
  for (const char* const name : selecting) {
    if (std::getenv(name) == nullptr) continue;
    dropped.emplace_back(name);
    unsetenv(name);
  }
  GTEST_FLAG_SET(filter, "*");
  GTEST_FLAG_SET(repeat, 1);
  return dropped;
}

}  // namespace asa
