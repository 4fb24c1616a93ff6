#include "gate/audit/clause_checks.hpp"

#include "model/cluster.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

namespace asa::audit {

namespace {

bool is_cluster(const Facts& units) { return units.group().topology == Topology::cluster; }

bool any_before(const Facts& units, Version version) {
  return units.any([version](const Placed& u) { return u.unit.version < ordinal(version); });
}

std::string versions(const Facts& units) {
  return units.say(runs, [&](std::size_t u) { return units.version(u); });
}

std::string holding(const Facts& units, Feature f) {
  return units.say(has, [&units, f](std::size_t u) { return units.held(u, f); });
}

/// The bought features in which two units differ.
std::vector<std::string_view> unlike(const Placed& a, const Placed& b) {
  std::vector<std::string_view> names;
  for (const FeatureEntry& f : features)
    if (is_bought(f) && a.unit.license[f.feature] != b.unit.license[f.feature])
      names.push_back(f.name);
  return names;
}

Seen identical_licenses(const Facts& units) {
  if (!any_before(units, unlike_licenses_pair_from))
    return {false, versions(units) + ", and the rule ended with 8.3(1)"};
  const auto& all = units.group().units;
  const auto names = unlike(all.front(), all.back());
  if (all.size() == 1) return {true, versions(units)};
  return {true, versions(units) +
                    (names.empty() ? "; they hold identical licenses"
                                   : fmt::format("; they differ in {}", fmt::join(names, ", ")))};
}

template <Clause clause>
Seen base_edition(const Facts& units) {
  const auto excluded = [](const Placed& u) {
    return u.platform->rules.base_excluded && u.platform->rules.excluded_by == clause;
  };
  if (!units.any(excluded)) return {false, units.models() + " is not among these models"};
  return {true, units.say(has, [&](std::size_t u) { return units.edition(u); })};
}

Seen failover_license(const Facts& units) {
  return {true, holding(units, feature_id<FailoverMode>)};
}

Seen encryption(const Facts& units) {
  return {true, units.say(has, [&](std::size_t u) {
            const bool npe = units.group().units[u].unit.no_payload_encryption;
            return units.held(u, feature_id<Encryption3DesAes>) +
                   (npe ? " and is a No Payload Encryption unit" : "");
          })};
}

Seen ips_parts(const Facts& units) {
  if (!units.any([](const Placed& u) { return u.platform->ips; }))
    return {false, units.models() + " has no part number with IPS"};
  return {true, units.say(has, [&](std::size_t u) { return units.ips_part(u); })};
}

Seen ips_modules(const Facts& units) {
  constexpr Feature module = feature_id<IpsModule>;
  if (!units.any([](const Placed& u) { return u.platform->rules.offers(module); }))
    return {false, units.models() + " has no IPS module license"};
  if (any_before(units, unlike_licenses_pair_from))
    return {false, versions(units) + "; before 8.3(1), FO-02 compares the whole license"};
  if (!any_before(units, ips_module_inherited_from))
    return {false, versions(units) + ", and the rule ended with 9.0"};
  return {true, holding(units, module)};
}

Seen permanent_keys(const Facts& units) {
  if (is_cluster(units)) return {false, "it is about failover, and this is a cluster"};
  return {true, units.say(has, [&](std::size_t u) { return units.permanent_key(u); })};
}

Seen hardware(const Facts& units) {
  return {true, units.say(is, [&](std::size_t u) { return units.model(u); }) +
                    "; the output does not tell interfaces, modules and memory"};
}

Seen cluster_licenses(const Facts& units) { return {true, holding(units, feature_id<Clustering>)}; }

std::size_t members(const Facts& units) {
  return std::max<std::size_t>(units.group().units.size(), 2);
}

/// What a clause grants each unit: "ASA 5585-X SSP-10 with 9.1(2), of which 8 form a cluster".
Seen granted(const Facts& units) {
  const auto old = some_old(situation(units.group()));
  const auto of = [&](std::size_t u) {
    const Placed& placed = units.group().units[u];
    const Platform<>& rules = placed.platform->rules;
    if (!rules.clusters) return units.model(u) + ", which forms no clusters";
    const std::string edition = rules.base_clusters ? "" : units.edition(u) + " and ";
    return fmt::format("{} with {}{}: clusters from {} on, at most {} units", units.model(u),
                       edition, units.version(u), to_string(version_of(rules.clusters_from)),
                       size_limit(rules, old));
  };
  return {true, fmt::format("{}; the cluster has {} units", units.say(is, of), members(units))};
}

Seen chassis(const Facts& units) {
  const bool applies = units.any([](const Placed& u) {
    return !u.platform->rules.clusters || u.platform->rules.clusters_by == "CX-3"_clause;
  });
  if (!applies) return {false, units.models() + " forms clusters under CX-4"};
  return granted(units);
}

Seen midrange(const Facts& units) {
  const bool applies = units.any([](const Placed& u) {
    return u.platform->rules.clusters && u.platform->rules.clusters_by == "CX-4"_clause;
  });
  if (!applies) return {false, units.models() + " is not among these models"};
  return granted(units);
}

Seen ten_gigabit(const Facts& units) {
  if (!is_cluster(units)) return {false, "it is about clusters, and this is a pair"};
  if (!units.any([](const Placed& u) { return u.platform->rules.ten_gigabit_by_edition; }))
    return {false, units.models() + " is not among these models"};
  return {true, holding(units, feature_id<TenGigabitIo>)};
}

constexpr bool pairs = true, clusters = true, compared = true;

constexpr std::array checks{
    ClauseCheck{"FO-02"_clause, pairs, !clusters, compared, identical_licenses},
    ClauseCheck{"FX-SP-1"_clause, pairs, !clusters, !compared, base_edition<"FX-SP-1"_clause>},
    ClauseCheck{"FX-SP-5"_clause, pairs, !clusters, !compared, failover_license},
    ClauseCheck{"FX-SP-6"_clause, pairs, !clusters, !compared, base_edition<"FX-SP-6"_clause>},
    ClauseCheck{"FX-ENC-1"_clause, pairs, !clusters, compared, encryption},
    ClauseCheck{"FX-IPS-4"_clause, pairs, !clusters, compared, ips_parts},
    ClauseCheck{"FX-IPS-6"_clause, pairs, !clusters, compared, ips_modules},
    ClauseCheck{"FX-KEY-1"_clause, pairs, clusters, !compared, permanent_keys},
    ClauseCheck{"FX-HW"_clause, pairs, clusters, compared, hardware},
    ClauseCheck{"CX-1"_clause, !pairs, clusters, !compared, cluster_licenses},
    ClauseCheck{"CX-2"_clause, !pairs, clusters, compared, encryption},
    ClauseCheck{"CX-3"_clause, !pairs, clusters, !compared, chassis},
    ClauseCheck{"CX-4"_clause, !pairs, clusters, !compared, midrange},
    ClauseCheck{"CX-5"_clause, pairs, clusters, compared, ten_gigabit}};
static_assert(std::ranges::equal(
                  checks, refusing_clauses, {}, [](const ClauseCheck& c) { return c.clause.place; },
                  &RefusingClause::place),
              "a refusing clause has no check");

}  // namespace

std::span<const ClauseCheck> clause_checks() { return checks; }

}  // namespace asa::audit
