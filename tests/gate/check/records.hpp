#pragma once

#include "gate/check/trial.hpp"
#include "properties/mutants/catalogue.hpp"
#include "properties/reference.hpp"
#include "tests/generators/written.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

/// Trials by name, and what came of them, field by field.
namespace asa::test {

/// "EncryptionIsEqual/ASA5520"
inline std::string name_of(const Trial& trial) {
  return std::string(trial.property->info.id) + '/' +
         std::string(trial.platform ? trial.platform->label : "synthetic");
}

inline Trial trial_named(std::string_view name) {
  for (const Trial& trial : all_trials())
    if (name_of(trial) == name) return trial;
  throw std::invalid_argument("no trial is called " + std::string(name));
}

inline const AnySystem& reference() {
  static const SystemAdapter<Reference> system;
  return system;
}
inline const AnySystem& mutant(std::string_view name) { return *find_mutant(name)->system; }

inline void expect_equal(const Counts& a, const Counts& b, std::string_view what) {
  EXPECT_EQ(a.cases, b.cases) << what;
  EXPECT_EQ(a.applicable, b.applicable) << what;
  EXPECT_EQ(a.whole, b.whole) << what;
}

inline void expect_equal(const std::optional<Violation>& a, const std::optional<Violation>& b) {
  ASSERT_EQ(a.has_value(), b.has_value());
  if (!a) return;
  EXPECT_EQ(written(a->subject), written(b->subject));
  EXPECT_EQ(a->claim, b->claim);
  EXPECT_EQ(a->choices, b->choices);
}

inline void expect_equal(const Record& a, const Record& b) {
  EXPECT_EQ(a.property, b.property);
  EXPECT_EQ(a.platform, b.platform);
  for (const Stage stage : stages) expect_equal(a.at(stage), b.at(stage), name(stage));
  expect_equal(a.violation, b.violation);
  EXPECT_EQ(a.violated_in, b.violated_in);
  EXPECT_EQ(a.outcome, b.outcome);
}

}  // namespace asa::test
