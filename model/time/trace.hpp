#pragma once

#include "model/time/history.hpp"

#include <vector>

namespace asa {

/// What was seen of a history, at the start and after each event.
template <ValueDomain D = Scalar>
class Trace {
 public:
  Trace(std::size_t units, std::size_t events) : units_(units) {
    groups_.reserve(events + 1);
    seen_.reserve((events + 1) * units);
  }

  /// Adds a step; then call `unit` for each of its units.
  void step(const GroupSeen<D>& group) { groups_.push_back(group); }
  void unit(const UnitSeen<D>& unit) { seen_.push_back(unit); }

  /// The number of steps: the start and one per event.
  std::size_t steps() const { return groups_.size(); }
  std::size_t units() const { return units_; }
  /// The number of units added in all steps: `steps() * units()` once the trace is whole.
  std::size_t seen() const { return seen_.size(); }
  const GroupSeen<D>& group(std::size_t step) const { return groups_[step]; }
  const UnitSeen<D>& at(std::size_t step, std::size_t unit) const {
    return seen_[step * units_ + unit];
  }
  UnitSeen<D>& at(std::size_t step, std::size_t unit) { return seen_[step * units_ + unit]; }
  const UnitSeen<D>& last(std::size_t unit) const { return at(steps() - 1, unit); }

 private:
  std::size_t units_;
  std::vector<GroupSeen<D>> groups_;
  std::vector<UnitSeen<D>> seen_;
};

}  // namespace asa
