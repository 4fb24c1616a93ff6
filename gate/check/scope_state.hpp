#pragma once

#include "gate/check/scope_run.hpp"
#include "gate/terminal/stamp.hpp"

#include <map>
#include <string>
#include <vector>

namespace asa::scope_run {

/// The runs that a state belongs to.
struct StateOf {
  Breadth scope;
  std::string system;
};

/// The progress of trials, by the names of their tests. The file is {scope, system, sources, items:
/// [{item, cases, applicable, whole, next}]}, where `sources` is the digest of the program's
/// sources.
using State = std::map<std::string, Reached>;

/// Reads a state file; empty if there is none. Throws Malformed, with the reason, for a file that
/// this program did not write for such runs. Adds the file to `inputs`, if given.
State read_state(const std::string& path, const StateOf& of,
                 std::vector<ReadFile>* inputs = nullptr);

/// The text of a state file.
std::string state_text(const StateOf& of, const State& state);

}  // namespace asa::scope_run
