#include "gate/explain/bare_code.hpp"

#include <gtest/gtest.h>

namespace asa::explain {
namespace {

TEST(BareCode, HasNoComments) {
  EXPECT_EQ(bare_code("/// Why.\nint a;  // how\nint /*unnamed*/, b;"), "int a;int,b;");
  EXPECT_EQ(bare_code("return a /* ends nowhere"), "return a");
  EXPECT_EQ(bare_code("f(\"// no comment\");"), "f(\"// no comment\");");
}

TEST(BareCode, IsTheSameHoweverItIsFormatted) {
  EXPECT_EQ(bare_code("  constexpr bool f(const A& a,\n                   const B& b) {\n"
                      "    return a.x &&\n           !b.y;\n  }\n"),
            bare_code("constexpr bool f( const A &a, const B &b )\n{ return a.x\t&& !b.y; }"));
  EXPECT_EQ(bare_code("f(\n    (a))"), bare_code("f((a))"));
}

TEST(BareCode, KeepsWordsAndOperatorsApart) {
  EXPECT_EQ(bare_code("const  auto\nx = 1'000;"), "const auto x=1'000;");
  EXPECT_NE(bare_code("a - -b"), bare_code("a --b"));
  EXPECT_NE(bare_code("unsigned a"), bare_code("unsigneda"));
  EXPECT_EQ(bare_code("a// of a\nb"), "a b");
}

TEST(BareCode, JoinsTextsThatFollowEachOther) {
  EXPECT_EQ(bare_code("\"a  b \"\n    \"c\" \"\\\"d\""), "\"a  b c\\\"d\"");
  EXPECT_NE(bare_code("\"a b\""), bare_code("\"a  b\"")) << "what a text says counts";
  EXPECT_EQ(bare_code("{\"a\", \"b\"}"), "{\"a\",\"b\"}");
  EXPECT_EQ(bare_code("' ' \"a\""), "' '\"a\"");
}

}  // namespace
}  // namespace asa::explain
