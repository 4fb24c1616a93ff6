#pragma once

#include "model/admission.hpp"
#include "model/combination.hpp"

#include <array>
#include <tuple>
#include <type_traits>

/// Typed pairs and clusters. What the types forbid does not compile, so the rules never see it.
namespace asa {

namespace detail {

constexpr Situation<Scalar> situation_of(Topology topology, const Readings& readings,
                                         const auto&... units) {
  Situation<Scalar> s{.topology = topology, .readings = readings};
  (s.units.push_back(units.any()), ...);
  return s;
}

}  // namespace detail

/// Two units of one platform; the first is the primary.
template <PlatformType P, PlatformType Q = P>
class FailoverPair {
  static_assert(std::is_same_v<P, Q>, "the units of a failover pair are one model (FX-HW)");

 public:
  constexpr FailoverPair(const UnitOf<P>& primary, const UnitOf<Q>& secondary)
      : primary_(primary), secondary_(secondary) {}

  constexpr Situation<Scalar> situation(const Readings& readings = {}) const {
    return detail::situation_of(Topology::failover_pair, readings, primary_, secondary_);
  }
  constexpr Refusals<Scalar> admission(const Readings& readings = {}) const {
    return asa::admission(situation(readings));
  }
  /// The running license of the pair, as the primary sees it.
  constexpr License<P> running() const {
    return License<P>(combine(limits_of(primary_.any()), primary_.license().values(),
                              secondary_.license().values()));
  }

 private:
  UnitOf<P> primary_;
  UnitOf<Q> secondary_;
};

/// Two to 16 units of one platform that has clustering; the first is the master.
template <PlatformType P, std::size_t Size>
class Cluster {
  static_assert(P::clusters.supported, "this platform has no clustering (CX-3)");
  static_assert(Size >= 2 && Size <= max_units, "a cluster has 2 to 16 units (CX-6)");

 public:
  template <class... Others>
  constexpr explicit Cluster(const UnitOf<P>& master, const Others&... slaves)
      : units_{master, slaves...} {}

  constexpr Situation<Scalar> situation(const Readings& readings = {}) const {
    return std::apply(
        [&](const auto&... unit) {
          return detail::situation_of(Topology::cluster, readings, unit...);
        },
        units_);
  }
  constexpr Refusals<Scalar> admission(const Readings& readings = {}) const {
    return asa::admission(situation(readings));
  }
  /// The running license of the cluster, as the master sees it.
  constexpr License<P> running() const {
    Values<Scalar> total = units_[0].license().values();
    for (std::size_t i = 1; i < Size; ++i)
      total = combine(limits_of(units_[0].any()), total, units_[i].license().values());
    return License<P>(total);
  }

 private:
  std::array<UnitOf<P>, Size> units_;
};

template <PlatformType P, class... Others>
Cluster(const UnitOf<P>&, const Others&...) -> Cluster<P, 1 + sizeof...(Others)>;

}  // namespace asa
