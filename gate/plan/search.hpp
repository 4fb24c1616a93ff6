#pragma once

#include "gate/plan/alike.hpp"
#include "gate/plan/bases.hpp"
#include "gate/plan/plan.hpp"

#include <cstddef>
#include <limits>
#include <map>
#include <vector>

namespace asa::plan {

/// The sets that are tried, times their units, which takes about half a second.
inline constexpr std::size_t max_work = 1'500'000;

/// The permanent licenses that a unit may hold instead of its own: sizes on sale within its limit,
/// or what is wanted of a state. If no size is known, the least amount that suffices on it alone.
/// Nothing that the hardware gives is sold, except inside hosts (CMB-09).
std::vector<std::int32_t> options(const Units& units, std::size_t unit, const Want& want);

/// Searches for ways, base by base. Among alike units it changes the first, and gives them the
/// most.
class Search {
 public:
  explicit Search(const std::vector<Want>& wants) : wants_(wants) {}

  /// Adds the ways with the fewest changes that begin with this base.
  void try_base(const Base& base);

  const std::vector<Way>& ways() const { return ways_; }
  std::size_t tried() const { return tried_; }
  bool cut_short() const { return cut_short_; }
  bool left_out_alike() const { return left_out_alike_; }

 private:
  using Choice = std::vector<Addition>;

  /// The smallest choices by which of the units are alike.
  using Known = std::map<Alike, std::vector<Choice>>;

  std::vector<Choice> more(const std::vector<Choice>& all, const Base& base, const Want& want);
  std::vector<Choice> least(const Base& base, const Want& want, std::size_t most);
  bool extend(std::vector<Choice>& found, Choice& choice, const Base& base, const Want& want,
              std::size_t from, std::size_t size);
  void keep(const Base& base, const Choice& additions);
  bool may_try(const Base& base);

  const std::vector<Want>& wants_;
  Alike alike_{};  ///< the units, after what was added before
  std::vector<Way> ways_{};
  std::size_t bases_ = 0;                                         ///< tried so far
  std::size_t fewest_ = std::numeric_limits<std::size_t>::max();  ///< changes of a way so far
  std::size_t tried_ = 0;
  std::size_t work_ = 0;
  bool cut_short_ = false;
  bool left_out_alike_ = false;  ///< units got no more than one that is like them
};

}  // namespace asa::plan
