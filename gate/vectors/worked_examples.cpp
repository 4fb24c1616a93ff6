#include "gate/vectors/named.hpp"
#include "gate/vectors/scenarios.hpp"

#include <utility>

namespace asa::vectors {

namespace {

constexpr Feature contexts = feature_id<SecurityContexts>, premium = feature_id<AnyConnectPremium>,
                  botnet = feature_id<BotnetTrafficFilter>, cluster = feature_id<Clustering>;

std::vector<NamedScenario> of_sums() {
  return {
      {pair_of(unit_of("ASA 5520", {{premium, 10}}), unit_of("ASA 5520", {{premium, 10}})),
       {"Worked example: 10 AnyConnect Premium sessions on each unit make 20.", {"CMB-02"_clause}}},
      {pair_of(unit_of("ASA 5520", {{premium, 500}}), unit_of("ASA 5520", {{premium, 500}})),
       {"Worked example: 500 AnyConnect Premium sessions on each ASA 5520 stop at 750.",
        {"CMB-02"_clause}}},
      {pair_of(unit_of("ASA 5585-X SSP-10", {{contexts, 10}}),
               unit_of("ASA 5585-X SSP-10", {{contexts, 10}})),
       {"Worked example: 10 contexts on each ASA 5585-X make 20.", {"CMB-02"_clause}}},
      {pair_of(unit_of("ASA 5516-X", {{contexts, 2}, {premium, 4}}),
               unit_of("ASA 5516-X", {{contexts, 2}, {premium, 4}})),
       {"Worked example: the 2 contexts and 4 sessions that come with each ASA 5516-X make 4 and "
        "8.",
        {"CMB-10"_clause}}},
  };
}

NamedScenario active_active() {
  Situation<Scalar> s =
      pair_of(unit_of("ASA 5540", {{contexts, 20}}), unit_of("ASA 5540", {{contexts, 10}}));
  s.units[0].contexts_in_use = 18;
  s.units[1].contexts_in_use = 12;
  return {s,
          {"Worked example: 20 and 10 contexts make 30, of which one unit uses 18, the other 12.",
           {"CMB-08"_clause, "CMB-02"_clause}}};
}

NamedScenario cluster_of_four(std::string_view platform, std::int32_t in_use, std::string comment) {
  Unit<> bought = unit_of(platform, {{cluster, 1}, {contexts, 50}});
  Unit<> usual = unit_of(platform, {{cluster, 1}, {contexts, 2}});
  bought.contexts_in_use = usual.contexts_in_use = in_use;
  return {group_of(Topology::cluster, {bought, bought, bought, usual}),
          {std::move(comment), {"CL-03"_clause, "CMB-02"_clause}}};
}

KeyedUnit<Scalar> with_botnet(std::int64_t for_weeks) {
  return holding(unit_of("ASA 5520", {}), {{{botnet, 1}, weeks(for_weeks)}});
}

std::vector<NamedScenario> of_time() {
  const auto sessions = holding(unit_of("ASA 5520", {}), {{{premium, 500}, weeks(52)}});
  return {
      {history_of(
           {sessions, sessions},
           {together(weeks(10)), key_event(EventKind::deactivate, 1, 0), together(weeks(10))}),
       {"Worked example: a third of two keys for 500 sessions is of no use; deactivating one keeps "
        "its time.",
        {"KEY-04"_clause, "CMB-02"_clause}}},
      {history_of({with_botnet(48), with_botnet(48)},
                  {together(weeks(96) - Days{1}), together(Days{1})}),
       {"Worked example: a Botnet Traffic Filter key for 48 weeks on each unit lasts for 96 weeks.",
        {"CMB-05"_clause}}},
      {history_of({with_botnet(52), with_botnet(52)},
                  {together(weeks(10)), apart(weeks(4)), together(Days{0})}),
       {"Worked example: 4 weeks without contact are charged to the primary.", {"LOC-03"_clause}}},
      {history_of({with_botnet(52), with_botnet(52)},
                  {together(weeks(10)), apart(weeks(6)), together(Days{0})}),
       {"Worked example: 6 weeks without contact are charged to each unit.",
        {"LOC-04"_clause, "LOC-05"_clause}}},
  };
}

History<Scalar> alone_with(std::initializer_list<Key> keys,
                           std::initializer_list<Event<Scalar>> e) {
  return history_of({holding(unit_of("ASA 5540", {}), keys)}, e);
}

std::vector<NamedScenario> of_keys() {
  return {
      {alone_with({{{botnet, 1}, weeks(52)}},
                  {together(weeks(25)), key_event(EventKind::enter_key, 0, 0, weeks(52))}),
       {"Worked example: 27 weeks that are left and a key for 52 weeks make 79 weeks.",
        {"STK-01"_clause}}},
      {alone_with({{{premium, 1000}, weeks(8)}},
                  {together(weeks(2)), key_event(EventKind::enter_key, 0, 0, weeks(8))}),
       {"Worked example: 6 weeks of 1,000 sessions that are left and 8 weeks make 14 weeks.",
        {"STK-02"_clause}}},
      {alone_with({{{premium, 1000}, weeks(8)}, {{premium, 2500}, Days{0}, false}},
                  {together(weeks(2)), key_event(EventKind::enter_key, 0, 1, weeks(8))}),
       {"Worked example: keys for 1,000 and for 2,500 sessions do not stack.", {"STK-03"_clause}}},
      {alone_with({{{premium, 2500}, weeks(8)}, {{premium, 1000}, weeks(8), false}},
                  {together(weeks(8)), together(weeks(8))}),
       {"Worked example: sessions fall to the key that is installed, then to the permanent "
        "license.",
        {"EXP-03"_clause}}},
  };
}

}  // namespace

std::vector<NamedScenario> worked_examples() {
  std::vector<NamedScenario> all = of_sums();
  all.push_back(active_active());
  all.push_back(cluster_of_four("ASA 5585-X SSP-60", 39,
                                "Worked example: 3 times 50 contexts and 2 make 152 in a cluster; "
                                "39 are in use, and a share would be 38."));
  all.push_back(
      cluster_of_four("ASA 5585-X SSP-10", 0,
                      "Worked example: 3 times 50 contexts and 2 stop at 100 in a cluster."));
  for (const auto& more : {of_time(), of_keys()}) all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace asa::vectors
