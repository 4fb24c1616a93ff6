#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace asa::commands {

/// Adds --system, which names the reference or a mutant.
inline void add_system(CLI::App& command, std::string& system) {
  command.add_option("--system", system, "What to judge: the reference, or a mutant by name")
      ->capture_default_str();
}

}  // namespace asa::commands
