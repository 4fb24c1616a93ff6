#pragma once

#include "model/fields.hpp"
#include "model/inline_vector.hpp"
#include "model/platform.hpp"
#include "model/readings.hpp"
#include "model/refusals.hpp"
#include "model/unit.hpp"

#include <cstddef>

namespace asa {

/// How the units are joined. The first unit is the primary of a pair or the master of a cluster.
enum class Topology { failover_pair, cluster };

/// One to 16 units.
template <ValueDomain D = Scalar>
using Units = InlineVector<Unit<D>, max_units>;

/// A change that a property makes to one unit: a different amount of a feature.
template <ValueDomain D = Scalar>
struct Change {
  std::size_t unit = 0;
  typename D::number feature = D::number_of(0);  ///< index in all_features
  typename D::number amount = D::number_of(0);

  static constexpr auto fields() {
    return hana::make_tuple(field<"unit", &Change::unit>, field<"feature", &Change::feature>,
                            field<"amount", &Change::amount>);
  }
};

/// The full input of the rules: units, how they are joined, and one reading of the guide. The shape
/// (topology, number of units, readings) is concrete; what the units hold are domain values.
template <ValueDomain D = Scalar>
struct Situation {
  Topology topology = Topology::failover_pair;
  Readings readings{};
  Units<D> units{};
  Change<D> change{};

  static constexpr auto fields() {
    return hana::make_tuple(field<"topology", &Situation::topology>,
                            field<"alternative readings", &Situation::readings>,
                            field<"units", &Situation::units>, field<"change", &Situation::change>);
  }
};

/// The situation after its change.
template <ValueDomain D>
constexpr Situation<D> changed(const Situation<D>& s) {
  Situation<D> after = s;
  Unit<D>& unit = after.units[s.change.unit];
  for (const FeatureEntry& f : features) {
    const auto here = s.change.feature == D::number_of(static_cast<std::int32_t>(f.feature));
    unit.license[f.feature] = D::select(here, s.change.amount, unit.license[f.feature]);
  }
  return after;
}

/// The situation with two units swapped.
template <ValueDomain D>
constexpr Situation<D> swapped(const Situation<D>& s, std::size_t i, std::size_t j) {
  Situation<D> after = s;
  after.units[i] = s.units[j];
  after.units[j] = s.units[i];
  return after;
}

}  // namespace asa
