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

/// What a state file remembers of trials, by the names of their tests: {scope, system, sources,
/// items: [{item, cases, applicable, whole, next}]}, where `sources` is the digest of the
/// program's.
using State = std::map<std::string, Reached>;

/// Nothing if there is no such file. Throws Malformed, with what is wrong, for one that this
/// program did not write for such runs. The file is added to `inputs`, if given.
State read_state(const std::string& path, const StateOf& of,
                 std::vector<ReadFile>* inputs = nullptr);

/// What such a file says.
std::string state_text(const StateOf& of, const State& state);

}  // namespace asa::scope_run
