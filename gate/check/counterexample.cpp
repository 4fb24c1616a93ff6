#include "gate/check/counterexample.hpp"

#include "gate/check/field_names.hpp"
#include "gate/check/stored.hpp"
#include "gate/check/unit_table.hpp"
#include "gate/device/value.hpp"
#include "gate/scenario/unit_name.hpp"
#include "gate/terminal/layout.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/table.hpp"
#include "generators/scope_name.hpp"
#include "model/clause/register.hpp"
#include "properties/no_answer.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace asa {

namespace {

using device::shown_value;

std::string table(const History<Scalar>& h, const AnySystem& system) {
  Layout out(false, columns_of_tables);
  timeline::table(out, timeline::course_of(h, system.trace(h)));
  return out.text();
}

std::string readings_of(const Readings& readings) {
  std::string text;
  const auto alternative = alternatives(readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i])
      text += fmt::format("  reading    {}: {}\n", reading_register[i].id,
                          reading_register[i].answers[1]);
  return text;
}

std::string what_was_answered(const AnySystem& system, const Situation<Scalar>& s) {
  const Refusals<Scalar> refusals = system.refusals(s);
  if (refusals.forms())
    return s.topology == Topology::cluster ? "the cluster forms" : "the pair forms";
  std::string text = "refused by";
  for (const RefusingClause clause : refusing_clauses) {
    if (!refusals[clause]) continue;
    text += fmt::format(" {}", id(clause));
    for (std::size_t u = 0; u < s.units.size(); ++u)
      if (refusals.names(clause, u))
        text += fmt::format(" {}", unit_name(s.topology, s.units.size(), u));
  }
  return text;
}

std::string amounts_of(const Judgement<Scalar>& j) {
  if (j.feature() < 0) return {};
  const FeatureEntry& f = features[static_cast<std::size_t>(j.feature())];
  return fmt::format("  amounts    {}: expected {}, seen {}\n", f.name,
                     shown_value(f.form, j.expected()), shown_value(f.form, j.seen()));
}

std::string change_of(const PropertyInfo& info, const Situation<Scalar>& s) {
  if (!info.scope.factors.has(Factor::change)) return {};
  const FeatureEntry& f = features[static_cast<std::size_t>(s.change.feature)];
  return fmt::format("  change     {} of the {} becomes {}\n", f.name,
                     unit_name(s.topology, s.units.size(), s.change.unit),
                     shown_value(f.form, s.change.amount));
}

std::string change_of(const PropertyInfo& info, const History<Scalar>& h) {
  if (!info.scope.factors.has(Factor::change)) return {};
  return fmt::format("  change     event {}, and {}\n", h.place + 1,
                     timeline::event_text(h, h.change));
}

/// The fields that do not matter: those that are marked, and those of a list.
std::string immaterial_text(bool marked, const std::string& list, std::size_t tried) {
  if (!marked && list.empty()) return {};
  std::string text = marked ? "* does not matter" : "does not matter: ";
  if (marked && !list.empty()) text += ", nor does: ";
  Layout out(false, columns_of_tables);
  out.blank();
  out.paragraph("  ", fmt::format("{}{} ({} cases tried: with every other option or boundary value "
                                  "of the scope, the same claim is violated)",
                                  text, list, tried));
  return out.text();
}

/// What the system answered, and the situation or history itself.
std::string shown(const Record& r, const AnySystem& system, const Situation<Scalar>& s,
                  std::int32_t feature) {
  const UnitTable table(s, feature, r.immaterial.fields);
  const std::string list = fields_text(table.left_out(), s.topology, s.units.size());
  return fmt::format("  got        {}\n", what_was_answered(system, s)) + readings_of(s.readings) +
         change_of(r.property->info, s) + "\n" + table.text() +
         immaterial_text(table.has_marks(), list, r.immaterial.tried);
}
std::string shown(const Record& r, const AnySystem& system, const History<Scalar>& h,
                  std::int32_t) {
  const std::string list = fields_text(r.immaterial.fields, h.topology, h.units.size());
  return readings_of(h.readings) + change_of(r.property->info, h) + table(h, system) +
         immaterial_text(false, list, r.immaterial.tried);
}

std::string origin(const Record& r) {
  if (r.violated_in == Stage::stored) return "a stored counterexample";
  if (r.violated_in == Stage::proof) return "the smallest one, by the solver";
  const std::uint64_t number = r.at(r.violated_in).cases;
  if (r.violated_in == Stage::random)
    return fmt::format("random case {}{}", number, is_shrunk(*r.violation) ? ", shrunk" : "");
  const std::string of = fmt::format("of the scope \"{}\"", name_of(r.property->info.scope));
  if (r.violated_in == Stage::scope) return fmt::format("case {} {}", number, of);
  return fmt::format("case {} of the {} {}", number, name(r.violated_in), of);
}

/// A test of a system in C++. Its line names no fingerprint: it stands among the tests, not in a
/// file.
std::string as_test(const Record& r, const AnySystem& system) {
  if (system.code().empty()) return {};
  std::string suite(id(r.property->info.clauses.places[0]));
  std::replace(suite.begin(), suite.end(), '-', '_');
  return fmt::format(
      "  as a test, with gate/check/replay.hpp:\n"
      "    TEST({}, {}_{}) {{\n"
      "      EXPECT_TRUE(asa::stands(R\"json({})json\", {}));\n"
      "    }}\n",
      suite, r.property->info.id, r.platform_label(),
      line_of(*r.property, r.violation->subject).dump(), system.code());
}

Json line_json(const Record& r) {
  const Subject& subject = r.violation->subject;
  return r.fingerprint ? line_to_store(*r.property, subject, *r.fingerprint)
                       : line_to_store(*r.property, subject);
}

}  // namespace

std::string table_of(const Subject& subject, const AnySystem& system) {
  if (const auto* s = std::get_if<Situation<Scalar>>(&subject)) return UnitTable(*s, -1, {}).text();
  return table(std::get<History<Scalar>>(subject), system);
}

void note_violation(Json& json, const Record& r) {
  json["counterexample"] = line_json(r);
  json["does not matter"] = r.immaterial.fields;
}

std::string to_line(const Record& r) { return line_json(r).dump(); }

namespace {

/// What the system says to the violation when asked again: somebody else's may say another thing.
struct Again {
  std::optional<Judgement<Scalar>> violated{};
  std::string otherwise{};  ///< why it is not violated in the same way
};

Again asked_again(const Record& r, const AnySystem& system) try {
  const Judgement<Scalar> j = judgement_of(*r.property, system, r.violation->subject);
  if (j.violated()) return {.violated = j};
  return {.otherwise = "asked again, it answers otherwise, and the property holds"};
} catch (const BadAnswer& bad) {
  return {.otherwise = std::string("the answer cannot be used: ") + bad.what()};
} catch (const NotAnswered& reason) {
  return {.otherwise = std::string("asked again, it has no answer: ") + reason.what()};
} catch (const NothingRuns&) {
  return {.otherwise = "asked again, it refuses the units"};
}

const Claim& claim_of(const Judgement<Scalar>& j) {
  return j.failed_claim(static_cast<std::size_t>(j.failed()));
}

/// What was wrong with what the system answered, or what it should have answered.
std::string why_violated(const Record& r, const AnySystem& system, const Again& again) {
  const Subject& subject = r.violation->subject;
  if (!again.violated)
    return fmt::format("  fault      {}\n\n", again.otherwise) +
           table_of(subject, reference_system());
  const Judgement<Scalar>& j = *again.violated;
  const auto show = [&](const auto& s) { return shown(r, system, s, j.feature()); };
  return fmt::format("  required   {}\n", claim_of(j).demand) + amounts_of(j) +
         std::visit(show, subject);
}

/// The clause that names the violation: that of the claim, or the property's first.
Clause clause_of(const Record& r, const Again& again) {
  return again.violated ? claim_of(*again.violated).clause : r.property->info.clauses.places[0];
}

}  // namespace

std::string reason_of(const Record& r, const AnySystem& system) {
  const Again again = asked_again(r, system);
  std::string reason =
      again.violated ? std::string(claim_of(*again.violated).demand) : again.otherwise;
  return reason.substr(0, reason.find('\n'));
}

std::string describe(const Record& r, const AnySystem& system) {
  const PropertyInfo& info = r.property->info;
  const Again again = asked_again(r, system);
  const ClauseEntry& clause = entry(clause_of(r, again));
  const std::string line = to_line(r);
  return fmt::format("{} {} on {} is violated ({})\n", clause.id, info.id, r.platform_name(),
                     origin(r)) +
         fmt::format("  property   {}\n", info.statement) +
         fmt::format("  clause     {} [{}; {}]\n", clause.rule, clause.source, name(clause.trust)) +
         why_violated(r, system, again) + "\n" + as_test(r, system) +
         "  as a line for licgate replay:\n    " + line + "\n";
}

}  // namespace asa
