#pragma once

#include "gate/check/under_test.hpp"

#include <CLI/CLI.hpp>

#include <functional>

namespace asa::commands {

/// Adds the options of a check; returns what runs it on the system that `judged` returns.
std::function<int()> add_check_options(CLI::App& command, std::function<UnderTest()> judged);

/// What GoogleTest's flags do in a check, for the end of its help.
extern const char* const gtest_footer;

}  // namespace asa::commands
