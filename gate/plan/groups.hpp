#pragma once

#include "gate/plan/plan.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Ways that a reader counts as one, because they differ only in the units that they change.
namespace asa::plan {

/// An addition, and the units that may get it: any `count` of them do.
struct Spread {
  Addition addition;
  std::size_t count = 0;
  std::vector<std::size_t> units = {};
};

struct Group {
  const Way* way;                    ///< one of them
  std::vector<Spread> spreads = {};  ///< each choice of units for each addition is a way
  bool on_one = false;               ///< one unit gets all additions
  bool by_example = false;  ///< the choices depend on each other: the units are those of `way`
  std::uint64_t ways = 1;
};
std::vector<Group> grouped_ways(const std::vector<Way>& ways);

}  // namespace asa::plan
