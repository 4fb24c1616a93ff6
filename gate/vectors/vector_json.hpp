#pragma once

#include "gate/scenario/situation_json.hpp"
#include "gate/vectors/selection.hpp"
#include "model/trust.hpp"

#include <string>
#include <vector>

/// A vector as JSON.
namespace asa::vectors {

struct Vector {
  std::string id;  ///< its first clause, and a digest of its scenario
  std::vector<Clause> clauses;
  std::string comment;
  Json json;
};

/// A scenario and why it is in the set: the goals that only it shows.
Vector vector_of(const Subject& scenario, const GoalSet& own, const Goals& goals);

/// {flag: what it means}: each flag of the vectors.
Json notes();

}  // namespace asa::vectors
