#pragma once

#include "model/subject.hpp"
#include "properties/property.hpp"

#include <span>
#include <string_view>

namespace asa {

/// A property where its type is not known. It judges situations or histories; the other is null.
struct PropertyEntry {
  PropertyInfo info;
  Judgement<Scalar> (*judge)(const AnySystem& system, const Situation<Scalar>& s);
  Judgement<Scalar> (*judge_history)(const AnySystem& system, const History<Scalar>& h);
};

/// A property's judgement of what it is about.
Judgement<Scalar> judgement_of(const PropertyEntry& property, const AnySystem& system,
                               const Subject& subject);

/// Every property, in the order of reports.
std::span<const PropertyEntry> properties();

/// The property of that id; null if there is none.
const PropertyEntry* find_property(std::string_view id);

}  // namespace asa
