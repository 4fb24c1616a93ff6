#pragma once

#include "gate/check.hpp"
#include "gate/exhaust/exhaust.hpp"
#include "gate/mutants/kill.hpp"
#include "gate/prove/prove.hpp"

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
  std::vector<std::string> parts;
  std::string events;
  std::string seed = "1";
  std::string part;
  MutantSettings mutants{};
  std::string scope;
  exhaust_scope::Request exhaust{};
  prove::Request prove{};
};

/// "2/4"; nothing if it is not of that form.
std::optional<Part> part_of(const std::string& text);

/// A command and its options; or, where the command line was answered at once, as --help is and
/// what cannot be read, only the exit code.
struct CommandLine {
  std::string command;
  Options options{};
  std::optional<int> answered{};
};
CommandLine read_command_line(int argc, char** argv);

}  // namespace asa
