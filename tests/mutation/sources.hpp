#pragma once

#include <string_view>

namespace asa::mutation {

/// The headers that a system answers with.
inline constexpr std::string_view mutated[] = {
    "model/admission.hpp",
    "model/cluster.hpp",
    "model/combination.hpp",
    "model/domain.hpp",
    "model/failover.hpp",
    "model/held.hpp",
    "model/refusals.hpp",
    "model/running.hpp",
    "model/select.hpp",
    "model/time/count_down.hpp",
    "model/time/event.hpp",
    "model/time/group.hpp",
    "model/time/group_state.hpp",
    "model/time/history.hpp",
    "model/time/key.hpp",
    "model/time/keys_of_unit.hpp",
    "model/time/rules/activation.hpp",
    "model/time/rules/clock.hpp",
    "model/time/rules/contact.hpp",
    "model/time/rules/merging.hpp",
    "model/time/rules/sharing.hpp",
    "model/time/rules/stacking.hpp",
    "model/time/rules/upgrade.hpp",
    "model/time/simulate.hpp",
    "model/time/upgrade.hpp",
};

struct LeftOut {
  std::string_view file;  ///< or a folder, with a slash at its end
  std::string_view why;
};

inline constexpr LeftOut left_out[] = {
    {"model/answer.hpp", "storage of answers"},
    {"model/activation_key.hpp", "recognizes keys; only `licgate audit` asks it"},
    {"model/catalogue.hpp", "the list of platforms; data"},
    {"model/clause.hpp", "the ids of the register; data, checked when it is compiled"},
    {"model/clause/", "the register; data"},
    {"model/days.hpp", "a type"},
    {"model/feature.hpp", "the features; data, checked when it is compiled"},
    {"model/inline_vector.hpp", "storage, which a library shares with the program that judges it"},
    {"model/fields.hpp", "how fields are listed; data, checked when it is compiled"},
    {"model/figure.hpp", "figures; data"},
    {"model/group.hpp", "the typed front; no system answers with it"},
    {"model/in_domain.hpp", "what is asked, said in another domain"},
    {"model/kind.hpp", "the kinds; data, and what reports say of them"},
    {"model/license.hpp", "the typed front, and storage"},
    {"model/literal.hpp", "a type"},
    {"model/platform.hpp", "tables of figures; data"},
    {"model/platforms/", "figures; data"},
    {"model/readings.hpp", "the register of readings; data"},
    {"model/refusing_clause.hpp", "the clauses that refuse; data, checked when it is compiled"},
    {"model/scope.hpp", "what is tried, not what is answered"},
    {"model/situation.hpp", "what is asked, and helpers of properties"},
    {"model/software.hpp", "which figures a version has; systems and laws look them up alike"},
    {"model/trust.hpp", "names"},
    {"model/subject.hpp", "what is asked"},
    {"model/synthetic.hpp", "platforms that are drawn; data"},
    {"model/time/event_kind.hpp", "the kinds of event; data, checked when it is compiled"},
    {"model/time/rules.hpp", "the list of the rules"},
    {"model/time/states.hpp", "names of states, for the exploration"},
    {"model/time/trace.hpp", "storage of answers"},
    {"model/unit.hpp", "the typed front; strong_encryption is one comparison"},
    {"model/version.hpp", "the versions that rules name; data"},
};

}  // namespace asa::mutation
