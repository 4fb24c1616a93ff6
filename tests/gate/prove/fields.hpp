#pragma once

#include "model/situation.hpp"

#include <vector>

namespace asa::prove::test {

/// Everything of a situation that is a value, in one order in all domains.
template <ValueDomain D>
struct Fields {
  std::vector<typename D::number> numbers{};
  std::vector<typename D::truth> truths{};
};

template <ValueDomain D>
void add(Fields<D>& all, const Values<D>& values) {
  all.numbers.insert(all.numbers.end(), values.slots.begin(), values.slots.end());
}

template <ValueDomain D>
void add(Fields<D>& all, const Platform<D>& platform) {
  add(all, platform.limit);
  for (const auto& number : {platform.model, platform.clusters_from, platform.cluster_units,
                             platform.cluster_units_from_92})
    all.numbers.push_back(number);
  for (const auto& truth : {platform.base_excluded, platform.edition_reloads, platform.clusters,
                            platform.base_clusters})
    all.truths.push_back(truth);
}

template <ValueDomain D>
void add(Fields<D>& all, const AnyUnit<D>& unit) {
  add(all, unit.platform);
  add(all, unit.license);
  for (const auto& number : {unit.version, unit.contexts_in_use}) all.numbers.push_back(number);
  for (const auto& truth :
       {unit.security_plus, unit.ips_part, unit.zero_key, unit.zero_time_based_slot,
        unit.time_based_encryption, unit.no_payload_encryption})
    all.truths.push_back(truth);
}

template <ValueDomain D>
Fields<D> fields_of(const Situation<D>& s) {
  Fields<D> all;
  for (const AnyUnit<D>& unit : s.units) add(all, unit);
  all.numbers.push_back(s.change.feature);
  all.numbers.push_back(s.change.amount);
  return all;
}

/// Whether what is no value is the same of both.
template <ValueDomain A, ValueDomain B>
bool same_structure(const Situation<A>& a, const Situation<B>& b) {
  return a.topology == b.topology && a.readings == b.readings && a.units.size() == b.units.size() &&
         a.change.unit == b.change.unit;
}

}  // namespace asa::prove::test
