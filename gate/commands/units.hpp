#pragma once

#include "gate/terminal/input.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace asa::commands {

/// What is asked about units.
struct UnitOptions {
  std::vector<std::string> files{};
  std::vector<std::string> roles{};
  std::vector<std::string> parts{};
  bool json = false;
};
void add_units(CLI::App& command, UnitOptions& o);

/// What the units print.
std::vector<Input> read_inputs(const UnitOptions& o);

bool on_terminal();

}  // namespace asa::commands
