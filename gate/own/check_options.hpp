#pragma once

#include "gate/check/check.hpp"
#include "gate/check/under_test.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace asa::commands {

/// What offers a check: `licgate check`, or the gate of other rules.
struct Checker {
  std::string program;                ///< as it is called, for messages
  std::function<UnderTest()> judged;  ///< the system that it judges
  bool takes_proofs = false;          ///< it judges the reference, of which there are proofs
  double budget = Budget{}.seconds;   ///< unless another is asked for
  bool on_threads = true;             ///< several threads may question the system
  std::function<int(const CheckRequest&)> run = check;
};

/// Adds the options that choose properties and platforms.
void add_selection(CLI::App& command, Selection& selection);

/// Adds the options of a check; returns what runs it.
std::function<int()> add_check_options(CLI::App& command, const Checker& checker);

/// What GoogleTest's flags do in a check, for the end of its help.
extern const char* const gtest_footer;

}  // namespace asa::commands
