#pragma once

#include "gate/plan/plan.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Ways that are one for a reader, for they differ only in which units they change.
namespace asa::plan {

/// An addition, and the units of which any `count` get it.
struct Spread {
  Addition addition;
  std::size_t count = 0;
  std::vector<std::size_t> units = {};
};

struct Group {
  const Way* way;                    ///< one of them
  std::vector<Spread> spreads = {};  ///< each choice of units for each addition is a way
  bool on_one = false;               ///< only if it is the same unit for all additions
  bool by_example = false;  ///< the choices cannot be said so: the units are those of `way`
  std::uint64_t ways = 1;
};
std::vector<Group> grouped_ways(const std::vector<Way>& ways);

}  // namespace asa::plan
