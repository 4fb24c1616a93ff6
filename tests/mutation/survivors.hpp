#pragma once

#include "tests/mutation/outcome.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asa::mutation {

/// A mutant that no property can kill, and why. It is known by its text, since lines move.
struct Explained {
  std::string file;
  std::string before;
  std::string after;
  std::string reason;
};

/// Reads the list; throws std::runtime_error where it is not one.
std::vector<Explained> read_explained(const std::string& json);

bool is_about(const Explained& explained, const Mutant& mutant);

/// What is wrong with the list or with the properties: survivors without an explanation;
/// explanations of what does not exist, and of what was tried and did not survive.
struct Findings {
  std::vector<Outcome> unexplained;
  std::vector<Explained> stale;
  bool none() const { return unexplained.empty() && stale.empty(); }
};
Findings compare(const std::vector<Explained>& explained, const std::vector<Mutant>& all,
                 const std::vector<Outcome>& tried);

}  // namespace asa::mutation
