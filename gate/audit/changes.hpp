#pragma once

#include "gate/audit/judge.hpp"

#include <functional>
#include <string>
#include <vector>

namespace asa::audit {

/// One attribute of a unit with another value; of two values of rank, the lower is less of a
/// change.
struct Altered {
  std::size_t unit;
  std::string attribute;
  std::size_t rank = 0;
};

/// A change that may lift a refusal: of one unit, or the same change of several.
struct Change {
  enum class Kind { of_units, order, size };

  std::vector<Altered> altered;
  std::string says;  ///< "install a valid permanent key on the primary"
  bool by_customer = true;
  std::function<void(Placed&)> apply = {};
  Kind kind = Kind::of_units;  ///< order: its unit comes first; size: its unit is left out
};

/// Every change that is tried on the units of a refused group, each of one unit first. What each
/// unit holds already is left out.
std::vector<Change> changes_of(const Report& report, const Formation& group);

/// The group after some changes.
Formation after(Formation group, const std::vector<const Change*>& changes);

/// Whether two changes can be made together: not if both alter one attribute of one unit.
bool together(const Change& a, const Change& b);

}  // namespace asa::audit
