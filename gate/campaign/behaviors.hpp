#pragma once

#include "generators/plan.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The behaviors that random cases show, and which case is the first of each.
namespace asa::campaign {

/// What tells behaviors apart.
enum class Look {
  pair_refusals,
  pair_rules,
  cluster_refusals,
  cluster_rules,
  steps,
  paths,
  faults
};
inline constexpr std::size_t looks = 7;
std::string_view name(Look look);

/// A set of marks; or a machine and the states that it passes through; or a faulty system that is
/// caught.
struct SeenBehavior {
  Look look;
  std::vector<std::size_t> parts{};
  auto operator<=>(const SeenBehavior&) const = default;
};

/// "FX-ENC-1, FX-KEY-1", "contact: together > apart within the grace".
std::string text_of(const SeenBehavior& behavior);

/// The number of the first random case that shows each behavior, from 1.
using FirstSeen = std::map<SeenBehavior, std::uint64_t>;

/// Draws random cases of pairs, as many of clusters and as many of histories of pairs, on one
/// platform after the other and with every factor free, at the default of every reading. The same
/// for any number of jobs.
FirstSeen first_seen(std::uint64_t cases, std::size_t jobs);

/// The first random case that catches each faulty system, if one does; all tests take turns. The
/// same for any number of jobs.
FirstSeen first_caught(std::uint64_t cases, std::size_t jobs);

}  // namespace asa::campaign
