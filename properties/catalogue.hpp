#pragma once

#include "model/subject.hpp"
#include "properties/property.hpp"

#include <span>
#include <string_view>
#include <variant>

namespace asa {

/// A property whose type is not known at compile time. It judges situations or histories.
struct PropertyEntry {
  template <class S>
  using JudgeFunction = Judgement<Scalar> (*)(const AnySystem& system, const S& subject);

  PropertyInfo info;
  std::variant<JudgeFunction<Situation<Scalar>>, JudgeFunction<History<Scalar>>> judge;
};

/// A property's judgement of a subject.
Judgement<Scalar> judgement_of(const PropertyEntry& property, const AnySystem& system,
                               const Subject& subject);

/// All properties, in the order of reports.
std::span<const PropertyEntry> properties();

/// The property with this id; null if there is none.
const PropertyEntry* find_property(std::string_view id);

}  // namespace asa
