#pragma once

#include "gate/check.hpp"
#include "gate/exhaust/exhaust.hpp"
#include "gate/mutants/kill.hpp"
#include "gate/prove/prove.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace asa {

/// Everything that the command line can ask.
struct Options {
  bool json = false;
  CheckRequest check{};
  std::string file;
  std::vector<std::string> files;
  std::vector<std::string> roles;
  std::string events;
  std::string part;
  MutantSettings mutants{};
  std::string scope;
  exhaust_scope::Request exhaust{};
  prove::Request prove{};
};

/// "2/4"; nothing if it is not of that form.
std::optional<Part> part_of(const std::string& text);

/// Every command with its options, which are read into `options`.
void add_commands(CLI::App& app, Options& options);

}  // namespace asa
