#pragma once

#include "gate/files/read_input.hpp"
#include "gate/terminal/input.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <utility>
#include <vector>

namespace asa::commands {

/// The options of commands about units.
struct UnitOptions {
  std::vector<std::string> files{};
  std::vector<std::string> roles{};
  std::vector<std::string> parts{};
  bool json = false;
};
void add_units(CLI::App& command, UnitOptions& o);

/// Adds --csv, in place of --json.
void add_csv(CLI::App& command, bool& csv, const std::string& of);

/// Reads the output of the units.
std::vector<Input> read_inputs(const UnitOptions& o);

/// The value made from the input. Throws BadInput if there is none.
template <class T>
T made(Expected<T> of_input) {
  if (!of_input) throw BadInput(of_input.error().text);
  return std::move(*of_input);
}

bool on_terminal();

}  // namespace asa::commands
