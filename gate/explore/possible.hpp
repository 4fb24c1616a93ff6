#pragma once

#include "gate/explore/find.hpp"
#include "generators/choices.hpp"
#include "generators/plan.hpp"

#include <optional>
#include <string>

/// Whether some situation meets a query, by a solver.
namespace asa::atlas {

/// A situation of `everything` on a platform that meets it, or why none is known.
struct Possible {
  std::optional<std::pair<Plan, Choices>> found{};
  bool never = false;    ///< there is none on the platforms that were asked for
  std::string reason{};  ///< why the solver does not know
};

/// Tries the platforms and the shapes that the query allows.
Possible possible(const Query& query);

}  // namespace asa::atlas
