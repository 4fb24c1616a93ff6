#pragma once

#include "model/clause/source.hpp"
#include "model/feature.hpp"
#include "model/fields.hpp"
#include "model/figure.hpp"
#include "model/license.hpp"
#include "model/refusing_clause.hpp"
#include "model/software.hpp"
#include "model/version.hpp"

#include <boost/hana/at_key.hpp>
#include <boost/hana/contains.hpp>
#include <boost/hana/core/tag_of.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/fwd/map.hpp>

#include <array>
#include <concepts>
#include <span>
#include <string_view>

namespace asa {

/// The model of a unit: its index in the catalogue. Ids of random models come after it.
enum class ModelId : std::int32_t {};

constexpr std::int32_t number(ModelId model) { return static_cast<std::int32_t>(model); }

/// Clustering on a platform: the clause that grants it, the first version, the maximum size.
struct ClusterFacts {
  bool supported = false;
  RefusingClause granted_by = "CX-3"_clause;
  bool with_base = true;  ///< whether a Base unit may be a member
  Version from = chassis_clusters_from;
  Figure units = {0, Trust::excerpt, cluster_chapter};
  Figure units_from_92 = {0, Trust::excerpt, cluster_chapter};  ///< CX-6
};

/// The limit of a feature under earlier software (PLT-10, PLT-12).
struct EarlierLimit {
  Feature feature{};
  std::int32_t limit = 0;
  std::int32_t until = 0;  ///< ordinal of the last version with this limit; 0 if unused

  bool operator==(const EarlierLimit&) const = default;
};

inline constexpr std::size_t max_earlier_limits = 3;

/// The facts about a platform that the rules use. The features it has are concrete; its limits are
/// domain values, so a law can be checked on any limit.
template <ValueDomain D = Scalar>
struct Platform {
  using number = typename D::number;
  using truth = typename D::truth;

  std::array<bool, feature_count> has{};
  number model = D::number_of(0);                 ///< a ModelId
  Values<D> limit{};                              ///< the limits of a combination
  truth base_excluded = D::truth_of(false);       ///< Base takes no part in failover
  RefusingClause excluded_by = "FX-SP-1"_clause;  ///< which clause says so: FX-SP-1 or FX-SP-6
  truth edition_reloads = D::truth_of(false);     ///< changing the edition needs a reload (UPG-03)
  truth clusters = D::truth_of(false);            ///< CX-3, CX-4
  truth ten_gigabit_by_edition = D::truth_of(false);  ///< the edition decides 10GE I/O (CX-5)
  truth base_clusters = D::truth_of(true);            ///< CX-4
  RefusingClause clusters_by = "CX-3"_clause;
  number clusters_from = D::number_of(ordinal(chassis_clusters_from));  ///< ordinal of a Version
  number cluster_units = D::number_of(0);                               ///< before 9.2(1)
  number cluster_units_from_92 = D::number_of(0);                       ///< CX-6
  std::array<EarlierLimit, max_earlier_limits> earlier{};               ///< empty if synthetic

  static constexpr auto fields() {
    return hana::make_tuple(
        field<"", &Platform::has>, field<"limits", &Platform::limit, said::always>,
        field<"base excluded", &Platform::base_excluded, said::always>,
        field<"another model", &Platform::model, said::another_or_not>,
        field<"excluded by", &Platform::excluded_by>, field<"", &Platform::edition_reloads>,
        field<"10GE by edition", &Platform::ten_gigabit_by_edition>,
        field<"clusters", &Platform::clusters, said::always>,
        field<"base clusters", &Platform::base_clusters, said::always>,
        field<"clusters by", &Platform::clusters_by, said::always>,
        field<"clusters from", &Platform::clusters_from, said::version>,
        field<"cluster units", &Platform::cluster_units, said::cluster_units>,
        field<"cluster units from 9.2", &Platform::cluster_units_from_92, said::cluster_units>,
        field<"", &Platform::earlier>);
  }
  constexpr bool offers(Feature f) const { return has[index_of(f)]; }
  bool operator==(const Platform&) const = default;
};

/// A limit under a version: that of earlier software, or else the one of later software.
template <ValueDomain D>
constexpr typename D::number limit_at(const EarlierLimit& earlier,
                                      const typename D::number& version,
                                      const typename D::number& later) {
  return D::select(version <= D::number_of(earlier.until), D::number_of(earlier.limit), later);
}

/// The limits of a combination under a version.
template <ValueDomain D>
constexpr Values<D> limits_at(const Platform<D>& rules, const typename D::number& version) {
  Values<D> limits = rules.limit;
  for (const EarlierLimit& e : rules.earlier) {
    if (e.until == 0) continue;
    auto& limit = limits[e.feature];
    limit = limit_at<D>(e, version, limit);
  }
  return limits;
}

/// A platform whose type is not known at compile time. Units read or drawn at run time use it.
struct PlatformEntry {
  std::string_view name;      ///< "ASA 5585-X SSP-10"
  std::string_view label;     ///< "ASA5585_X_SSP_10": for names of tests and files
  std::string_view hardware;  ///< the model as `show version` prints it
  bool security_plus;         ///< whether a Security Plus edition exists
  bool ips;                   ///< whether it is also sold with IPS
  std::array<Allowances, feature_count> allowances{};
  Platform<Scalar> rules{};
  SoftwareRange software{};
  std::span<const EarlierFigures> earlier{};
  bool takes_time_based_keys = true;  ///< TBK-01

  constexpr const Allowance& allowance(Feature f, bool plus) const {
    const Allowances& both = allowances[index_of(f)];
    return plus ? both.plus : both.base;
  }
  /// The allowance under a version; if the version is unknown, one that covers all versions.
  constexpr Allowance allowance(Feature f, bool plus, const std::optional<Version>& version) const {
    for (const EarlierFigures& e : earlier)
      if (e.feature == f)
        return under(version, plus ? e.allowances.plus : e.allowances.base, e, allowance(f, plus));
    return allowance(f, plus);
  }
};

/// The base of every platform type.
template <class P>
struct PlatformBase {
  template <FeatureType F>
  static constexpr bool has = decltype(hana::contains(P::allowances, hana::type_c<F>))::value;

  /// The platform's standard amounts under Base or Security Plus.
  template <ValueDomain D>
  static constexpr Values<D> standard(bool plus);
};

/// A platform as a type: its names, what is sold, what the clauses say of it, and a Hana map from
/// each feature that it has to its Allowances.
template <class P>
concept PlatformType = std::derived_from<P, PlatformBase<P>> && requires {
  { P::name } -> std::convertible_to<std::string_view>;
  { P::label } -> std::convertible_to<std::string_view>;
  { P::hardware } -> std::convertible_to<std::string_view>;
  { P::security_plus } -> std::convertible_to<bool>;
  { P::ips } -> std::convertible_to<bool>;
  { P::base_excluded } -> std::convertible_to<bool>;
  { P::excluded_by } -> std::convertible_to<RefusingClause>;
  { P::edition_reloads } -> std::convertible_to<bool>;
  { P::takes_time_based_keys } -> std::convertible_to<bool>;
  { P::clusters } -> std::convertible_to<ClusterFacts>;
  { P::software } -> std::convertible_to<SoftwareRange>;
  { P::earlier } -> std::convertible_to<std::span<const EarlierFigures>>;
  requires std::same_as<hana::tag_of_t<decltype(P::allowances)>, hana::map_tag>;
};

namespace detail {

template <PlatformType P>
constexpr std::array<Allowances, feature_count> allowance_table() {
  std::array<Allowances, feature_count> table{};
  hana::for_each(all_features, [&](auto f) {
    using F = typename decltype(f)::type;
    if constexpr (P::template has<F>) table[index_of(feature_id<F>)] = P::allowances[f];
  });
  return table;
}

template <PlatformType P>
constexpr std::array<bool, feature_count> presence() {
  return hana::unpack(all_features, [](auto... f) {
    return std::array{P::template has<typename decltype(f)::type>...};
  });
}

/// Whether Base and Security Plus come with different amounts of a feature.
template <PlatformType P, FeatureType F>
constexpr bool edition_decides(hana::basic_type<F> f) {
  if constexpr (P::template has<F>)
    return P::allowances[f].base.standard.value != P::allowances[f].plus.standard.value;
  return false;
}

}  // namespace detail

/// The allowances of a platform type as a plain array.
template <PlatformType P>
inline constexpr auto allowance_table = detail::allowance_table<P>();

template <class P>
template <ValueDomain D>
constexpr Values<D> PlatformBase<P>::standard(bool plus) {
  Values<D> values{};
  for (const FeatureEntry& f : features) {
    const Allowances& both = allowance_table<P>[index_of(f.feature)];
    values[f.feature] = D::number_of((plus ? both.plus : both.base).standard.value);
  }
  return values;
}

/// The limits in a table of allowances: for each feature, the higher of the two editions'.
constexpr Values<Scalar> limits_of(const std::array<Allowances, feature_count>& table) {
  Values<Scalar> limits{};
  for (const FeatureEntry& f : features) {
    const Allowances& both = table[index_of(f.feature)];
    limits[f.feature] = max(both.base.ceiling.value, both.plus.ceiling.value);
  }
  return limits;
}

/// The limits under earlier software: for each feature, the higher of the two editions'.
template <PlatformType P>
constexpr std::array<EarlierLimit, max_earlier_limits> earlier_limits() {
  static_assert(P::earlier.size() <= max_earlier_limits);
  std::array<EarlierLimit, max_earlier_limits> limits{};
  std::size_t next = 0;
  for (const EarlierFigures& e : P::earlier)
    limits[next++] = {e.feature,
                      max(e.allowances.base.ceiling.value, e.allowances.plus.ceiling.value),
                      ordinal(e.until) - 1};
  return limits;
}

template <PlatformType P>
constexpr PlatformEntry entry_of(ModelId model) {
  const ClusterFacts& c = P::clusters;
  return {.name = P::name,
          .label = P::label,
          .hardware = P::hardware,
          .security_plus = P::security_plus,
          .ips = P::ips,
          .allowances = allowance_table<P>,
          .rules = {.has = detail::presence<P>(),
                    .model = number(model),
                    .limit = limits_of(allowance_table<P>),
                    .base_excluded = P::base_excluded,
                    .excluded_by = P::excluded_by,
                    .edition_reloads = P::edition_reloads,
                    .clusters = c.supported,
                    .ten_gigabit_by_edition = detail::edition_decides<P>(ten_gigabit_io),
                    .base_clusters = c.with_base,
                    .clusters_by = c.granted_by,
                    .clusters_from = ordinal(c.from),
                    .cluster_units = c.units.value,
                    .cluster_units_from_92 = c.units_from_92.value,
                    .earlier = earlier_limits<P>()},
          .software = P::software,
          .earlier = P::earlier,
          .takes_time_based_keys = P::takes_time_based_keys};
}

}  // namespace asa
