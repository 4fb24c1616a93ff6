#include "gate/prove/memo.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <thread>

namespace asa::prove::test {
namespace {

using Squares = Memo<int, int, std::hash<int>>;

/// How often a square was made.
struct Memos : testing::Test {
  int made = 0;
  int square(int of) {
    return Squares::of(of, [&] { return ++made, of * of; });
  }
};

TEST_F(Memos, MakeEachValueOnce) {
  const Squares squares;
  EXPECT_EQ(square(3) + square(3) + square(4), 34);
  EXPECT_EQ(made, 2);
}

TEST_F(Memos, ThatAreNotThereRememberNothing) {
  EXPECT_EQ(square(3) + square(3), 18);
  EXPECT_EQ(made, 2);
}

TEST_F(Memos, InsideOthersStartEmptyAndEndWithTheirScope) {
  const Squares outer;
  square(3);
  {
    const Squares inner;
    square(3);
    square(4);
  }
  EXPECT_EQ(made, 3);
  square(3);
  EXPECT_EQ(made, 3);
  square(4);
  EXPECT_EQ(made, 4) << "what the inner one remembered is gone";
}

TEST_F(Memos, AreOfOneThread) {
  const Squares squares;
  square(3);
  std::thread([&] { square(3); }).join();
  EXPECT_EQ(made, 2);
}

}  // namespace
}  // namespace asa::prove::test
