#pragma once

#include "gate/check/record.hpp"
#include "gate/check/scope_run.hpp"
#include "gate/check/selection.hpp"
#include "gate/check/under_test.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace asa {

/// The options of `licgate check`, and of the gate of other rules.
struct CheckRequest {
  std::string program = "licgate check";  ///< what was called, for messages
  std::uint64_t seed = 1;
  Budget budget{};
  Part part{};
  std::size_t jobs = 1;        ///< threads
  std::string json{};          ///< a file for the records; none if empty
  std::string observations{};  ///< a file for them in Hypothesis's format; none if empty
  std::string proofs{};        ///< a file from `licgate prove --json`; none if empty
  std::string stored{};        ///< counterexamples to try first; none if empty
  std::string expected{};      ///< a file of known violations; none if empty
  bool fix = false;            ///< write that file again
  UnderTest judged{};
  Selection selection{};
  std::vector<std::string> gtest_flags{};     ///< flags for GoogleTest
  std::optional<scope_run::Request> scope{};  ///< if set, only this scope is tried
  /// What else there is to say of the records, printed after the summary.
  std::function<std::string(const std::vector<Record>&)> remark{};
};

/// Runs every property on every platform as GoogleTest tests and prints the table by clause. If
/// `scope` is set, tries that scope of each test that GoogleTest's filter lets through. Returns the
/// exit code: 0 holds, 1 violated or vacuous, 2 bad usage.
int check(const CheckRequest& request);

/// Registers the laws of a system as tests of a GoogleTest program, to be called once for it and
/// before RUN_ALL_TESTS.
void register_laws(const UnderTest& judged);

}  // namespace asa
