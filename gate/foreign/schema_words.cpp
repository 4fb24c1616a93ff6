#include "gate/foreign/schema_words.hpp"

#include "gate/foreign/schema_amounts.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace asa::foreign {

namespace {

constexpr std::array texts{
    // scenarios
    SchemaText{"amount", "", "How much of a feature. The largest number means unlimited."},
    SchemaText{"feature", "", "The name of a feature."},
    SchemaText{"license", "",
               "Features and their amounts. In a scenario: of the unit's platform only, up to its "
               "limits; what is left out is as the hardware gives it, or 0."},
    SchemaText{"version", "", "A software version, such as 9.1(4); an interim build is ignored."},
    SchemaText{"readings", "",
               "The readings of the guide whose alternative answer is taken; the others have their "
               "default."},
    SchemaText{"place-name", "", "A platform, or \"synthetic\" if its facts stand beside it."},
    SchemaText{"synthetic", "", "The facts of a platform that does not exist."},
    SchemaText{"", "limits", "The limits of a combination; a feature that is left out has 0."},
    SchemaText{"", "base excluded", "Whether a Base unit takes no part in failover."},
    SchemaText{"synthetic", "another model",
               "Whether it is another model than the scenario's platform; false if left out."},
    SchemaText{"", "excluded by", "The clause that excludes Base."},
    SchemaText{"", "10GE by edition", "Whether the edition decides about 10GE I/O."},
    SchemaText{"", "clusters", "Whether its units can form clusters."},
    SchemaText{"", "base clusters", "Whether a Base unit can join a cluster."},
    SchemaText{"", "clusters by", "The clause that grants clusters."},
    SchemaText{"", "clusters from", "The first version with clusters."},
    SchemaText{"", "cluster units", "The largest cluster before 9.2(1)."},
    SchemaText{"", "cluster units from 9.2", "The largest cluster from 9.2(1) on."},
    SchemaText{"unit", "", "A unit. Its edition, version and license are always written."},
    SchemaText{"on-order", "",
               "The unit as its next permanent key makes it. What is left out is as it is now."},
    SchemaText{"keyed-unit", "", "A unit with its time-based keys."},
    SchemaText{"", "platform", "The unit's platform; that of the scenario if left out."},
    SchemaText{"situation", "platform", "The platform of the first unit."},
    SchemaText{"history", "platform", "The platform of the first unit."},
    SchemaText{"stored-situation", "platform", "The platform of the first unit."},
    SchemaText{"stored-history", "platform", "The platform of the first unit."},
    SchemaText{"", "synthetic", "Beside \"synthetic\" and beside no other platform."},
    SchemaText{"", "edition", "Base or Security Plus, if the platform has it."},
    SchemaText{"", "version", "The software that it runs."},
    SchemaText{"", "ips part number", "Whether its part number has IPS; false if left out."},
    SchemaText{"", "all-zero permanent key",
               "Whether its permanent key is all zeros; false if left out."},
    SchemaText{"", "all-zero time-based slot",
               "Whether a time-based slot is all zeros; false if left out."},
    SchemaText{"", "time-based encryption",
               "Whether 3DES/AES comes from a time-based key; false if left out."},
    SchemaText{"", "no payload encryption",
               "Whether it is a No Payload Encryption unit; false if left out."},
    SchemaText{"", "contexts in use", "Contexts that are configured on it; 0 if left out."},
    SchemaText{"", "license", "The license of its permanent key."},
    SchemaText{"", "on order", "The unit with its next permanent key; the same if left out."},
    SchemaText{"keyed-unit", "keys", "Keys that are installed or entered later."},
    SchemaText{"grants", "",
               "What a time-based key grants: features that units share or have to match."},
    SchemaText{"key", "", "A time-based key and what is left of it."},
    SchemaText{"", "grants", "The features of the key."},
    SchemaText{"key", "days", "The days that are left."},
    SchemaText{"", "installed", "Whether it is installed; false if left out."},
    SchemaText{
        "", "active",
        "Whether it is active; false if left out. Two active keys of a unit share no feature."},
    SchemaText{"", "activation",
               "Its rank among the activations of its unit; 0 if it was never activated."},
    SchemaText{"", "shut down", "Days for which the unit was off since it was installed."},
    SchemaText{"", "clock moved", "By how many days the clock was moved since it was installed."},
    SchemaText{"", "clock pending", "The part of it since the last boot, while it is active."},
    SchemaText{"event", "", "What happens to a unit or to the group."},
    SchemaText{"", "kind", "What happens."},
    SchemaText{"", "unit", "The unit that it happens to, counted from 0."},
    SchemaText{"", "key", "The key of the unit, counted from 0."},
    SchemaText{"", "parts", "For each unit of the scenario, the part that it is in."},
    SchemaText{"", "days", "How many days it takes."},
    SchemaText{"event-enter-key", "days", "The term of the key."},
    SchemaText{"event-move-clock", "days", "By how many days; less than 0 is back."},
    SchemaText{"change", "", "Another amount of one feature, which a property gives a unit."},
    SchemaText{"change", "unit", "The unit, counted from 0."},
    SchemaText{"", "feature", "The feature."},
    SchemaText{"change", "amount", "Its amount, up to the limit of the platform."},
    SchemaText{"situation", "", "Units as they stand: the primary first, or the master."},
    SchemaText{"history", "", "Units, and what happens to them."},
    SchemaText{"stored", "", "A line of a file of counterexamples; a retired line is none."},
    SchemaText{"stored-situation", "", "A situation and the property that judges it."},
    SchemaText{"stored-history", "", "A history and the property that judges it."},
    SchemaText{"", "property", "The id of a property."},
    SchemaText{"", "fingerprint", "The fingerprint of the property when the line was stored."},
    SchemaText{"", "topology", "How the units are joined."},
    SchemaText{"", "alternative readings", "The readings in which the scenario is to be read."},
    SchemaText{"", "events", "What happens, in this order."},
    SchemaText{"", "change", "What a property changes of the scenario."},
    SchemaText{"", "place", "The place of the event that is changed, counted from 0."},
    SchemaText{"", "units", "The units, in the order of the scenario."},
    // replies
    SchemaText{"running", "",
               "A license that a unit runs: the amount of every feature of its platform."},
    SchemaText{"refusal", "", "A clause that refuses, and the units that it names."},
    SchemaText{"refusal", "clause", "The clause, which no other refusal of the answer has."},
    SchemaText{"refusal", "units", "The units, counted from 0."},
    SchemaText{"answer", "", "What a system says of a situation."},
    SchemaText{"answer", "refusals", "Who refuses; empty if the units may form."},
    SchemaText{"answer", "contexts fit", "Whether the license covers the contexts in use."},
    SchemaText{"unit-answer", "", "What a unit gets if nothing refuses."},
    SchemaText{"unit-answer", "running",
               "What it runs while the first unit is active and, if that differs, the second."},
    SchemaText{"unit-answer", "signatures", "Whether it gets IPS signature updates."},
    SchemaText{"trace", "", "What a system sees of a history."},
    SchemaText{"trace", "steps", "One for the start and one after each event."},
    SchemaText{"step", "", "What is seen of the group and of its units."},
    SchemaText{"step", "accepted", "Whether the event was possible."},
    SchemaText{"step", "apart", "Whether some units are not in contact."},
    SchemaText{"step", "beyond grace", "Whether they have been apart for longer than the grace."},
    SchemaText{"step", "days lost", "For how many days contact has been lost."},
    SchemaText{"step", "uncovered", "Whether for an instant no unit carried traffic."},
    SchemaText{"step", "doubled", "Whether both units of a pair carried traffic."},
    SchemaText{"step", "failover off", "Whether keys made the encryption of a pair differ."},
    SchemaText{"unit-seen", "", "What is seen of a unit after an event."},
    SchemaText{"unit-seen", "running", "The license that it runs."},
    SchemaText{"unit-seen", "carries traffic", "Whether it is active and carries traffic."},
    SchemaText{"unit-seen", "keys", "Its keys, in the order of the scenario."},
    SchemaText{"key-seen", "", "What is seen of a key after an event."},
    SchemaText{"key-seen", "installed", "Whether it is installed."},
    SchemaText{"key-seen", "active", "Whether it is active."},
    SchemaText{"key-seen", "days", "The days that are left."},
    // messages
    SchemaText{"feature-facts", "", "A feature and how units combine it."},
    SchemaText{"feature-facts", "name", "Its name."},
    SchemaText{"feature-facts", "kind",
               "Units join a flag and add a tier; a capacity comes with the hardware; the others "
               "are not shared."},
    SchemaText{"earlier-limit", "", "The limit of a feature under earlier software."},
    SchemaText{"earlier-limit", "limit", "The limit."},
    SchemaText{"earlier-limit", "until", "The last version with this limit."},
    SchemaText{"platform-facts", "", "What the rules use of a platform."},
    SchemaText{"platform-facts", "name", "Its name."},
    SchemaText{"platform-facts", "earlier limits", "The limits that earlier software changes."},
    SchemaText{"platform-facts", "Security Plus", "Whether it is sold as Security Plus."},
    SchemaText{"platform-facts", "IPS", "Whether it is sold with IPS."},
    SchemaText{"facts", "", "The facts that the rules use."},
    SchemaText{"facts", "features", "All features."},
    SchemaText{"facts", "platforms", "All platforms."},
    SchemaText{"", "protocol", "The protocol that this schema is of."},
    SchemaText{"start", "", "The first line of the gate."},
    SchemaText{"start", "start", "The facts, for a program that has none."},
    SchemaText{"program", "", "What a program says of itself."},
    SchemaText{"program", "name", "Its name, for the report."},
    SchemaText{"program", "version", "Its version, for the report."},
    SchemaText{"program", "language", "What it is written in, for the report."},
    SchemaText{"program", "supports", "What it answers; it is asked nothing else."},
    SchemaText{"program", "platforms", "The platforms that it knows; all of them if left out."},
    SchemaText{"program", "alternative readings",
               "The only readings that it has; those of each scenario if left out."},
    SchemaText{"program", "window", "How many scenarios it wants at a time."},
    SchemaText{"started", "", "The program's line after the start."},
    SchemaText{"started", "started", "Who it is."},
    SchemaText{"question", "", "A scenario with a number."},
    SchemaText{"", "seq", "The number of the question."},
    SchemaText{"question", "situation", "The situation that is asked about."},
    SchemaText{"question", "history", "The history that is asked about."},
    SchemaText{"reply", "", "What a program says of a question: one of these beside its number."},
    SchemaText{"reply", "answer", "To a situation."},
    SchemaText{"reply", "trace", "To a history."},
    SchemaText{"reply", "unsupported", "It does not answer this; not a violation."},
    SchemaText{"reply", "error", "It failed; a violation."},
    SchemaText{"unsupported", "", "Why a program does not answer."},
    SchemaText{"unsupported", "reason", "The reason, for the report."},
    SchemaText{"error", "", "Why a program failed."},
    SchemaText{"error", "message", "What went wrong, for the report."},
    SchemaText{"stop", "", "The last line of the gate."},
    SchemaText{"stop", "stop", "Nothing more."},
};

const SchemaText* find_text(std::string_view definition, std::string_view member) {
  const auto found = std::ranges::find_if(texts, [&](const SchemaText& row) {
    return row.definition == definition && row.member == member;
  });
  return found == texts.end() ? nullptr : &*found;
}

}  // namespace

std::span<const SchemaText> schema_texts() { return texts; }

std::string_view text_of(std::string_view definition, std::string_view member) {
  const SchemaText* text = find_text(definition, member);
  if (text == nullptr && !member.empty()) text = find_text({}, member);
  if (text == nullptr)
    throw std::logic_error("the schema has no text for " + std::string(definition) + " " +
                           std::string(member));
  return text->text;
}

std::string_view counted_by(Form form) {
  switch (form) {
    case Form::state: return "0 or 1.";
    case Form::failover: return "0 is none, 1 Active/Standby, 2 Active/Active.";
    case Form::amount: return "A number of them.";
  }
  return {};
}

}  // namespace asa::foreign
