#include "gate/explain/declarations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa::explain {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> wholes(const std::vector<Declaration>& declarations) {
  std::vector<std::string> texts;
  for (const Declaration& d : declarations) texts.emplace_back(d.whole);
  return texts;
}

TEST(Declarations, HaveTheirCommentsAboveAndBehind) {
  EXPECT_THAT(wholes(declarations_in("#pragma once\n"
                                     "\n"
                                     "/// Of nothing below.\n"
                                     "\n"
                                     "/// One,\n"
                                     "/// two.\n"
                                     "int two();\n"
                                     "inline constexpr int three{3};  ///< three\n"
                                     "int four();")),
              ElementsAre("/// One,\n/// two.\nint two();",
                          "inline constexpr int three{3};  ///< three", "int four();"));
}

TEST(Declarations, EndAtTheirClosingBrace) {
  EXPECT_THAT(wholes(declarations_in("template <class T>\n"
                                     "constexpr bool is(T t) {\n"
                                     "  if (t) return true;\n"
                                     "\n"
                                     "  return false;\n"
                                     "}\n"
                                     "struct S {\n"
                                     "  int a;\n"
                                     "};\n"
                                     "constexpr int x = [] { return 1; }();\n"
                                     "int y{1}, z{2};\n")),
              ElementsAre("template <class T>\nconstexpr bool is(T t) {\n  if (t) return true;\n\n"
                          "  return false;\n}",
                          "struct S {\n  int a;\n};", "constexpr int x = [] { return 1; }();",
                          "int y{1}, z{2};"));
}

TEST(Declarations, IgnoreBracketsInCommentsAndLiterals) {
  EXPECT_THAT(wholes(declarations_in("auto a = f(\"}; \\\" {\", '{');  // }\n"
                                     "int b = 10'000;\n"
                                     "void c() {\n  // {\n}\n")),
              ElementsAre("auto a = f(\"}; \\\" {\", '{');  // }", "int b = 10'000;",
                          "void c() {\n  // {\n}"));
}

TEST(Declarations, HaveABodyIfItHoldsMore) {
  const auto all =
      declarations_in("struct S {\n  int a;\n};\nText t{.a = 1};\nint f() { return 1; }");
  ASSERT_EQ(all.size(), 3);
  EXPECT_EQ(all[0].body, "\n  int a;\n");
  EXPECT_EQ(all[0].head(), "struct S ");
  EXPECT_EQ(all[1].body, "") << "an initializer";
  EXPECT_EQ(all[2].body, " return 1; ");
}

TEST(Declarations, OfASingleStatementKeepItsCondition) {
  EXPECT_THAT(wholes(declarations_in("\n  if (a)\n    f();\n  else\n    g();\n  for (;;) h();\n")),
              ElementsAre("  if (a)\n    f();", "  else\n    g();", "  for (;;) h();"));
}

TEST(Names, AWordOnly) {
  EXPECT_TRUE(names("(CX-1, CX-2)", "CX-1"));
  EXPECT_TRUE(names("CX-1", "CX-1"));
  EXPECT_TRUE(names("CX-10 and CX-1", "CX-1"));
  EXPECT_FALSE(names("CX-10", "CX-1"));
  EXPECT_FALSE(names("RD-KEY-CL", "RD-KEY"));
  EXPECT_FALSE(names("FX-CX-1", "CX-1"));
  EXPECT_FALSE(names("", "CX-1"));
}

constexpr std::string_view source =
    "/// The chapter: X-1.\n"
    "namespace asa {\n"
    "\n"
    "struct Rules {\n"
    "  /// Whether it is (X-1).\n"
    "  bool is() const { return true; }\n"
    "\n"
    "  bool other() const {\n"
    "    f(\"X-2\");\n"
    "    return false;\n"
    "  }\n"
    "};\n"
    "\n"
    "}  // namespace asa\n";

TEST(Naming, IsTheInnermostThatDoes) {
  EXPECT_THAT(wholes(naming(source, "X-1")),
              ElementsAre("  /// Whether it is (X-1).\n  bool is() const { return true; }"));
  EXPECT_THAT(wholes(naming(source, "X-2")), ElementsAre("    f(\"X-2\");"));
  EXPECT_THAT(wholes(naming(source, "X-3")), IsEmpty());
}

}  // namespace
}  // namespace asa::explain
