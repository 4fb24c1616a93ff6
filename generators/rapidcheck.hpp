#pragma once

#include "generators/rapidcheck_subjects.hpp"
#include "generators/show.hpp"
#include "model/catalogue.hpp"
#include "model/group.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

/// Our draws as generators of RapidCheck. They compose with its own, shrink to the same minimum
/// whatever the seed, and print as tables.
namespace asa {

namespace detail {

template <PlatformType P, std::size_t... Places>
Cluster<P, sizeof...(Places)> cluster_of(const Situation<>& s, std::index_sequence<Places...>) {
  return Cluster(UnitOf<P>(s.units[Places % s.units.size()])...);
}

}  // namespace detail

template <PlatformType P>
rc::Gen<UnitOf<P>> units() {
  return rc::gen::map(situations(any_units(*find_platform(P::name), Shape::pair)),
                      [](const Situation<>& s) { return UnitOf<P>(s.units[0]); });
}

/// Two units of a platform. They need not form a pair: see FailoverPair::admission.
template <PlatformType P>
rc::Gen<FailoverPair<P>> pairs() {
  return rc::gen::map(situations(any_units(*find_platform(P::name), Shape::pair)),
                      [](const Situation<>& s) {
                        return FailoverPair(UnitOf<P>(s.units[0]), UnitOf<P>(s.units[1]));
                      });
}

/// So many units of a platform; those after the first few repeat them.
template <PlatformType P, std::size_t Size>
rc::Gen<Cluster<P, Size>> clusters() {
  return rc::gen::map(situations(any_units(*find_platform(P::name), Shape::cluster)),
                      [](const Situation<>& s) {
                        return detail::cluster_of<P>(s, std::make_index_sequence<Size>{});
                      });
}

namespace detail {

/// The units of a platform, whose type does not know its place in the catalogue.
template <PlatformType P>
Situation<> in_catalogue(Situation<> s) {
  for (Unit<>& unit : s.units) unit.platform = find_platform(P::name)->rules;
  return s;
}

}  // namespace detail

template <PlatformType P>
void showValue(const UnitOf<P>& unit, std::ostream& os) {
  Situation<> alone;
  alone.units.push_back(unit.any());
  showValue(detail::in_catalogue<P>(alone), os);
}
template <PlatformType P, PlatformType Q>
void showValue(const FailoverPair<P, Q>& pair, std::ostream& os) {
  showValue(detail::in_catalogue<P>(pair.situation()), os);
}
template <PlatformType P, std::size_t Size>
void showValue(const Cluster<P, Size>& cluster, std::ostream& os) {
  showValue(detail::in_catalogue<P>(cluster.situation()), os);
}

}  // namespace asa

namespace rc {

template <asa::PlatformType P>
struct Arbitrary<asa::UnitOf<P>> {
  static Gen<asa::UnitOf<P>> arbitrary() { return asa::units<P>(); }
};
template <asa::PlatformType P>
struct Arbitrary<asa::FailoverPair<P>> {
  static Gen<asa::FailoverPair<P>> arbitrary() { return asa::pairs<P>(); }
};
template <asa::PlatformType P, std::size_t Size>
struct Arbitrary<asa::Cluster<P, Size>> {
  static Gen<asa::Cluster<P, Size>> arbitrary() { return asa::clusters<P, Size>(); }
};

}  // namespace rc
