#include "gate/check/counterexample.hpp"
#include "gate/prove/extent.hpp"
#include "gate/prove/prove.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/terminal/digest.hpp"
#include "gate/terminal/stamp.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace asa::prove {

namespace {

std::string_view platform_of(const Proof& proof) {
  return proof.platform ? proof.platform->name : "any";
}

Record record_of(const Proof& proof) {
  Record record;
  record.property = proof.property;
  record.platform = proof.platform;
  record.violation = proof.violation;
  record.violated_in = Stage::proof;
  return record;
}

/// Totals over the proofs of one property.
struct Total {
  const PropertyEntry* property;
  std::size_t platforms = 0;
  std::size_t proved = 0;
  bool any_size = true;
  std::uint64_t structures = 0;
  std::uint64_t questions = 0;
};

std::vector<Total> totals_of(const std::vector<Proof>& proofs) {
  std::vector<Total> totals;
  for (const Proof& proof : proofs) {
    if (totals.empty() || totals.back().property != proof.property)
      totals.push_back({proof.property});
    Total& total = totals.back();
    total.platforms += 1;
    total.proved += proof.state == State::proved ? 1 : 0;
    total.any_size = total.any_size && proof.any_size;
    total.structures += proof.structures;
    total.questions += proof.questions;
  }
  return totals;
}

std::string table_of(const Report& report) {
  std::string text = fmt::format("{:<38} {:>8}  {:>10} {:>9}  {}\n", "property", "proved",
                                 "structures", "questions", "of");
  for (const Total& t : totals_of(report.proofs))
    text += fmt::format("{:<38} {:>2} of {:>2}  {:>10} {:>9}  {}\n", t.property->info.id, t.proved,
                        t.platforms, t.structures, t.questions,
                        extent_of(t.property->info, report.request.events, t.any_size));
  return text;
}

std::string failure_of(const Proof& proof, const AnySystem& program) {
  const std::string head =
      fmt::format("\n{} on {}: {}", proof.property->info.id, platform_of(proof), name(proof.state));
  if (!proof.violation)
    return fmt::format("{}{}{}, after {:.1f} s\n", head, proof.reason.empty() ? "" : ": ",
                       proof.reason, proof.seconds);
  return "\n" + describe(record_of(proof), program);
}

/// Shows the first failure of each property whole; the others take a line each.
std::string failures_of(const Report& report) {
  std::string text;
  std::set<std::string_view> shown;
  for (const Proof& proof : report.proofs) {
    if (proof.state == State::proved) continue;
    const std::string_view id = proof.property->info.id;
    text += shown.insert(id).second
                ? failure_of(proof, *report.program)
                : fmt::format("{} on {}: {}, too\n", id, platform_of(proof), name(proof.state));
  }
  return text;
}

std::string sums_of(const std::vector<Proof>& proofs) {
  std::uint64_t within = 0, asked = 0;
  for (const Proof& proof : proofs) within += proof.sums_within, asked += proof.sums_asked;
  return fmt::format(
      "\n{} sums and differences fit machine integers by their bounds, {} more by the solver\n",
      within, asked);
}

/// A reminder that proofs of histories are bounded.
std::string bounded(const Report& report) {
  const auto has_events = [](const Proof& p) { return p.property->info.scope.events > 0; };
  if (std::ranges::none_of(report.proofs, has_events)) return {};
  return "histories are proved up to the number of events shown; --events 6 proves longer ones\n";
}

std::string text_of(const Separation& s) {
  std::string text = fmt::format("\n{} and {}: {}\n", s.one, s.other, name(s.compared));
  if (!s.scenario) return text;
  for (const std::string& difference : s.differences) text += fmt::format("  {}\n", difference);
  return text + table_of(*s.scenario, reference_system());
}

std::size_t count(const std::vector<Proof>& proofs, State state) {
  return static_cast<std::size_t>(std::ranges::count(proofs, state, &Proof::state));
}

Json to_json(const Proof& proof, const Report& report) {
  Json json = {{"property", proof.property->info.id},
               {"platform", platform_of(proof)},
               {"state", name(proof.state)},
               {"seconds", proof.seconds},
               {"of", extent_of(proof.property->info, report.request.events, proof.any_size)}};
  if (report.program == &reference_system())
    json["sources"] = proof_digest(proof.property->info.id);
  if (!proof.reason.empty()) json["reason"] = proof.reason;
  if (proof.violation) json["counterexample"] = Json::parse(to_line(record_of(proof)));
  return json;
}

Json to_json(const Separation& s) {
  Json json = {{"one", s.one},
               {"other", s.other},
               {"state", name(s.compared)},
               {"sources", shared_proof_digest()}};
  if (!s.scenario) return json;
  json["differences"] = s.differences;
  json["scenario"] =
      std::visit([](const auto& subject) { return asa::to_json(subject); }, *s.scenario);
  return json;
}

Json to_json(const RuleClaim& claim) {
  Json json = {{"claim", claim.claim},
               {"of", claim.of},
               {"state", name(claim.state)},
               {"sources", shared_proof_digest()}};
  if (!claim.reason.empty()) json["reason"] = claim.reason;
  if (claim.scenario) json["scenario"] = asa::to_json(*claim.scenario);
  return json;
}

std::string failure_of(const RuleClaim& claim) {
  const std::string text =
      fmt::format("\n{} ({}): {}, {}\n", claim.of, claim.claim, name(claim.state), claim.reason);
  return claim.scenario ? text + table_of(Subject(*claim.scenario), reference_system()) : text;
}

/// The claims that fail, and how many of each kind are proved.
std::string text_of(const std::vector<RuleClaim>& claims) {
  std::string text;
  std::map<std::string_view, std::pair<std::size_t, std::size_t>> counts;
  for (const RuleClaim& claim : claims) {
    auto& [proved, all] = counts[claim.claim];
    ++all;
    if (claim.state == State::proved)
      ++proved;
    else
      text += failure_of(claim);
  }
  for (const auto& [claim, count] : counts)
    text += fmt::format("\n{} of {} {}\n", count.first, count.second, claim);
  return text;
}

bool all_proved(const std::vector<RuleClaim>& claims) {
  return std::ranges::all_of(claims, [](const RuleClaim& c) { return c.state == State::proved; });
}

}  // namespace

std::string to_text(const Report& report) {
  std::string text = table_of(report) + failures_of(report);
  for (const Separation& s : report.readings) text += text_of(s);
  text += text_of(report.rules);
  text += sums_of(report.proofs) + bounded(report);
  if (report.not_answered > 0)
    text += fmt::format("not answered: {} of {} proofs\n", report.not_answered,
                        report.not_answered + report.proofs.size());
  return text +
         fmt::format(
             "properties: {}, with their platforms {}: {} proved, {} refuted, {} vacuous, {} "
             "unknown; {:.1f} s\n",
             totals_of(report.proofs).size(), report.proofs.size(),
             count(report.proofs, State::proved), count(report.proofs, State::refuted),
             count(report.proofs, State::vacuous), count(report.proofs, State::unknown),
             report.seconds);
}

std::string to_json(const Report& report) {
  Json json = {{"licgate", run_stamp(proofs_schema)},
               {"seconds", report.seconds},
               {"results", Json::array()},
               {"readings", Json::array()},
               {"rules", Json::array()}};
  for (const Proof& proof : report.proofs) json["results"].push_back(to_json(proof, report));
  for (const Separation& s : report.readings) json["readings"].push_back(to_json(s));
  for (const RuleClaim& claim : report.rules) json["rules"].push_back(to_json(claim));
  return json_text(json);
}

bool nothing_failed(const Report& report) {
  return count(report.proofs, State::proved) == report.proofs.size() && all_proved(report.rules);
}

int exit_code(const Report& report) {
  return !report.proofs.empty() && nothing_failed(report) ? 0 : 1;
}

}  // namespace asa::prove
