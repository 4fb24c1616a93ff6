#pragma once

#include "gate/files/read_input.hpp"
#include "gate/terminal/input.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <utility>
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

/// What was made of the input. Throws BadInput if nothing was.
template <class T>
T made(Expected<T> of_input) {
  if (!of_input) throw BadInput(of_input.error().text);
  return std::move(*of_input);
}

bool on_terminal();

}  // namespace asa::commands
