#include "gate/foreign/smoke.hpp"

#include "gate/scenario/history_json.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>

#include <vector>

namespace asa::foreign {

namespace {

/// Units of a platform that can form a pair and, if the platform has clusters, a cluster.
Situation<Scalar> of_two(const PlatformEntry& platform, Topology topology) {
  Situation<Scalar> s;
  s.topology = topology;
  for (int u = 0; u < 2; ++u) s.units.push_back(usual_unit(platform));
  return s;
}

/// The same, but the second unit differs in what rules look at.
Situation<Scalar> unlike(Situation<Scalar> s) {
  Unit<>& unit = s.units[1];
  unit.license[encryption_3des_aes] = 0;
  unit.zero_key = true;
  return s;
}

History<Scalar> history_of(const Situation<Scalar>& s) {
  History<Scalar> h;
  h.topology = s.topology;
  for (const Unit<>& unit : s.units) h.units.push_back({unit, unit, {}, {}});
  return h;
}

/// A key is activated, contact is lost and comes back.
History<Scalar> eventful(History<Scalar> h) {
  TimeBasedKey<Scalar> key;
  key.grants.push_back({feature_id<BotnetTrafficFilter>, 1});
  h.units[0].keys.push_back(key);
  h.units[0].accounts.push_back({.installed = true, .left = Days{100}});
  h.events.push_back({.kind = EventKind::activate});
  h.events.push_back({.kind = EventKind::apart, .parts = Parts::all_alone(), .days = Days{10}});
  h.events.push_back({.kind = EventKind::together, .days = Days{1}});
  return h;
}

std::vector<Subject> scenarios_on(const PlatformEntry& platform) {
  const auto pair = of_two(platform, Topology::failover_pair);
  const auto cluster = of_two(platform, Topology::cluster);
  return {
      pair, unlike(pair), cluster, unlike(cluster), history_of(pair), eventful(history_of(pair))};
}

/// The first platform that the system knows, if any of the catalogue.
const PlatformEntry* known(const Support& support) {
  for (const PlatformEntry& platform : catalogue())
    if (why_no_platform(support, platform.rules.model).empty()) return &platform;
  return nullptr;
}

void require_answer(const ForeignSystem& system, const Subject& scenario) {
  try {
    if (const auto* s = std::get_if<Situation<Scalar>>(&scenario))
      system.refusals(*s);
    else
      system.trace(std::get<History<Scalar>>(scenario));
  } catch (const NotAnswered&) {
  } catch (const BadAnswer& bad) {
    const auto json = [](const auto& s) { return to_json(s, JsonForm::whole).dump(); };
    throw AdapterFailed(fmt::format(
        "the adapter, not its rules: {}\nIt was asked:\n{}\n(gate/foreign/README.md "
        "has the form of an answer.){}",
        bad.what(), std::visit(json, scenario), end_of_errors(system.channel().errors())));
  }
}

}  // namespace

void require_smoke(const ForeignSystem& system) {
  const PlatformEntry* platform = known(system.support());
  if (platform == nullptr) return;
  for (const Subject& scenario : scenarios_on(*platform)) require_answer(system, scenario);
}

}  // namespace asa::foreign
