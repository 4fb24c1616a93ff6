#include "gate/commands/documents.hpp"

#include "tests/gate/program.hpp"
#include "tests/scratch.hpp"

#include <gtest/gtest.h>

#include <string>

namespace asa::test {
namespace {

TEST(Documents, AreThoseOfTheSources) {
  for (const commands::Document& d : commands::documents())
    EXPECT_TRUE(contents(std::string(LICGATE_FIXTURES) + "/../../" + d.path) == d.text)
        << d.path << " is not what `licgate documents .` writes";
}

TEST(Documents, AreWrittenBesideTheSourcesOnly) {
  const Outcome run = licgate("documents " + scratch("no-such-folder"));
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_NE(run.err.find("no-such-folder"), std::string::npos) << run.err;
}

/// Links go to anchors that are there.
TEST(Documents, EveryLinkArrives) {
  std::string anchors;
  for (const commands::Document& d : commands::documents()) anchors += d.text;
  for (std::size_t at = anchors.find(".md#"); at != std::string::npos;
       at = anchors.find(".md#", at + 1)) {
    const std::string id = anchors.substr(at + 4, anchors.find(')', at) - at - 4);
    EXPECT_NE(anchors.find("<a id=\"" + id + "\">"), std::string::npos) << id;
  }
}

}  // namespace
}  // namespace asa::test
