#pragma once

#include "generators/explore.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

/// The atlas of histories: every path through the named states of the model.
namespace asa::atlas {

/// What passes through states.
enum class Machine { contact, key, traffic };
std::string_view name(Machine machine);
std::string_view state_name(Machine machine, std::size_t state);
std::size_t state_count(Machine machine);

/// The states of a machine in a history, one after the other.
struct Path {
  Machine machine;
  std::vector<std::size_t> states;
  auto operator<=>(const Path&) const = default;
};

/// The paths of all machines in a history under the reference, each once.
std::vector<Path> paths_in(const History<Scalar>& h);

/// A history with one other event, on which the machine takes another path.
struct NearHistory {
  std::size_t event;  ///< the place of the event that is another
  Event<Scalar> other;
  Path path;
};

/// The histories of a space on which a machine takes a path.
struct PathFound {
  Path path;
  std::uint64_t cases = 0;
  std::size_t space = 0;       ///< of the smallest, in history_spaces()
  History<Scalar> smallest{};  ///< the fewest events, the first ones of the space
  std::optional<NearHistory> near{};
};

/// The most events of a history in the scope.
inline constexpr std::size_t most_events = 4;

struct Paths {
  std::uint64_t cases = 0;  ///< histories of the spaces with at most that many events
  std::vector<PathFound> found{};
  Exploration exploration{};  ///< of histories of any length
};

Paths explore_paths();

/// Steps between states that the model excludes, as pairs of states. Exploration that finds nothing
/// unexpected never saw one.
std::vector<std::pair<std::size_t, std::size_t>> excluded_steps(Machine machine);

}  // namespace asa::atlas
