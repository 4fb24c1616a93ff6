#pragma once

#include "properties/property.hpp"

#include <span>
#include <string_view>

namespace asa {

/// A property where its type is not known.
struct PropertyEntry {
  PropertyInfo info;
  Judgement<Scalar> (*judge)(const AnySystem& system, const Situation<Scalar>& s);
};

/// Every property, in the order of reports.
std::span<const PropertyEntry> properties();

/// The property of that id; null if there is none.
const PropertyEntry* find_property(std::string_view id);

}  // namespace asa
