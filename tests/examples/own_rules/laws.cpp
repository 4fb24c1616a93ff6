#include "acme.hpp"

#include <gtest/gtest.h>

// The laws beside other tests of a GoogleTest program.
TEST(Acme, HasAName) { EXPECT_EQ(acme::Acme::name, "acme::Acme"); }

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  asa::register_laws<acme::Acme>();
  return RUN_ALL_TESTS();
}
