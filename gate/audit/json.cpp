#include "gate/audit/audit.hpp"
#include "gate/audit/refusal_lines.hpp"
#include "gate/audit/verdict_lines.hpp"
#include "gate/audit/why.hpp"
#include "gate/audit/why_not.hpp"
#include "gate/device/value.hpp"
#include "gate/device/value_json.hpp"
#include "gate/scenario/unit_name.hpp"
#include "gate/terminal/stamp.hpp"

#include <nlohmann/json.hpp>

namespace asa::audit {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json or_null(const std::optional<Clause>& clause) {
  return clause ? Json(id(*clause)) : Json(nullptr);
}

Json array_of(const auto& items, auto each) {
  Json array = Json::array();
  for (const auto& item : items) array.push_back(each(item));
  return array;
}

Json statement(const Statement& s) {
  return {{"feature", entry(s.feature).name},
          {"value", device::value_json(s.feature, s.value)},
          {"printed", s.printed},
          {"term", or_null(s.term)},
          {"line", s.line}};
}

Json outside_feature(const device::OutsideFeature& f) {
  return {{"feature", f.name}, {"printed", f.printed}, {"line", f.line}};
}

Json time_based(const device::KeyBlock& key) {
  return {{"active", key.active},
          {"key", key.zeros ? "all zeros" : "valid"},
          {"line", key.features.header},
          {"features", array_of(key.features.stated, statement)}};
}

Json not_stated(const UnitReport& unit) {
  return array_of(unit.not_stated, [&](Feature f) -> Json {
    return {{"feature", entry(f).name},
            {"taken_as", device::value_json(f, unit.placed->unit.license[f])}};
  });
}

std::string_view key_name(device::Key key) {
  if (key == device::Key::not_stated) return "not stated";
  return key == device::Key::zeros ? "all zeros" : "valid";
}

/// The platform if all candidates share it, else null.
Json platform(const UnitReport& unit) {
  const PlatformEntry* platform = only_platform(unit.identity);
  return platform != nullptr ? Json(platform->name) : Json(nullptr);
}

Json edition(const UnitReport& unit) {
  if (!unit.placed) return nullptr;
  return unit.placed->unit.security_plus ? "Security Plus" : "Base";
}

Json feature_change(const FeatureChange& c) {
  return {{"feature", entry(c.feature).name},
          {"from", device::value_json(c.feature, c.from)},
          {"to", device::value_json(c.feature, c.to)},
          {"clause", id(c.clause)}};
}

Json failover_turn(FailoverTurn turn) {
  if (turn == FailoverTurn::none) return nullptr;
  return turn == FailoverTurn::off ? "off" : "on";
}

Json expiry(const Report& r, const Expiry& e) {
  return {{"at", e.at.count()},
          {"unit", unit_name(r.topology, r.units.size(), e.unit)},
          {"features", array_of(e.features, [](Feature f) { return entry(f).name; })},
          {"changes", array_of(e.changes, feature_change)},
          {"failover", failover_turn(e.failover)}};
}

Json expiries(const Report& r, const std::vector<Expiry>& all) {
  return array_of(all, [&](const Expiry& e) { return expiry(r, e); });
}

Json unit(const Report& r, const UnitReport& u) {
  const UnitText& t = u.text;
  return {{"file", t.file},
          {"role", u.role},
          {"platform", platform(u)},
          {"candidates", array_of(u.identity.candidates, device::shown)},
          {"inferred", u.identity.inferred},
          {"edition", edition(u)},
          {"part_number", or_null(t.part)},
          {"license_line", or_null(t.edition_text)},
          {"version", or_null(t.version_text)},
          {"before_8_3", before_8_3(t)},
          {"serial", or_null(t.serial)},
          {"key", key_name(t.key)},
          {"license", array_of(t.local.stated, statement)},
          {"combined", array_of(t.combined.stated, statement)},
          {"time_based_keys", array_of(t.time_based, time_based)},
          {"expiries", expiries(r, u.expiries)},
          {"not_stated", not_stated(u)},
          {"outside_the_model", array_of(t.outside, outside_feature)}};
}

/// The value that all units run; null if they differ.
Json common_value(const RunningLine& line) {
  return line.value ? device::value_json(line.feature, *line.value) : Json(nullptr);
}

Json term_on(const RunningLine& line, std::size_t unit) {
  return line.terms.empty() ? Json(nullptr) : Json(line.terms[unit]);
}

/// Each unit's own value and term, if units do not share the feature or no clause decides it.
Json by_unit(const Report& r, const RunningLine& line) {
  Json units = Json::array();
  if (line.clause && merges(entry(line.feature).kind)) return units;
  for (std::size_t u = 0; u < line.from.size(); ++u)
    units.push_back({{"unit", unit_name(r.topology, r.units.size(), u)},
                     {"value", device::value_json(line.feature, line.from[u])},
                     {"term", term_on(line, u)}});
  return units;
}

Json running_line(const Report& r, const RunningLine& line) {
  return {
      {"feature", entry(line.feature).name},
      {"value", common_value(line)},
      {"term", line.value ? or_null(line.common_term()) : Json(nullptr)},
      {"clause", or_null(line.clause)},
      {"term_clause", or_null(line.term_clause)},
      {"from",
       array_of(line.from, [&](std::int32_t v) { return device::value_json(line.feature, v); })},
      {"cut", line.cut},
      {"limit", line.limit ? device::value_json(line.feature, line.limit->value) : Json(nullptr)},
      {"limit_standing", line.limit ? Json(name(line.limit->trust)) : Json(nullptr)},
      {"stated", line.stated},
      {"by_unit", by_unit(r, line)}};
}

Json mate_need(const MateNeed& m) {
  return {{"feature", entry(m.feature).name},
          {"line", m.line},
          {"own", device::value_json(m.feature, m.own)},
          {"combined", device::value_json(m.feature, m.combined)},
          {"possible", m.possible},
          {"mate", m.need},
          {"term", or_null(m.term)},
          {"clauses", array_of(m.clauses, id)}};
}

Json mate_must(const MateMust& m) {
  return {{"attribute", m.attribute},
          {"value", m.value},
          {"refusals", array_of(m.refusals, id)},
          {"readings", m.readings}};
}

Json inconsistency(const Inconsistency& i) {
  return {{"file", i.file},       {"line", i.line},         {"feature", entry(i.feature).name},
          {"printed", i.printed}, {"expected", i.expected}, {"clause", id(i.clause)}};
}

Json undecided(const Undecided& u) {
  return {{"what", u.what},
          {"assumed", or_null(u.assumed)},
          {"changes", u.changes},
          {"effect", u.effect}};
}

Json reading(const ReadingChange& r) {
  const ReadingEntry& entry = reading_register[r.place];
  return {{"reading", entry.id},
          {"question", entry.question},
          {"answer", entry.answers[1]},
          {"effect", r.effect}};
}

Json whole(const Report& r) {
  return {
      {"licgate", stamp(schema, read_files(r))},
      {"topology", r.topology == Topology::cluster ? "cluster" : "failover pair"},
      {"units", array_of(r.units, [&](const UnitReport& u) { return unit(r, u); })},
      {"verdict", name(r.verdict)},
      {"headline", headline(r)},
      {"conditions", conditions(r)},
      {"because", or_null(r.because)},
      {"refusals", refusals_json(r)},
      {"running", array_of(r.running, [&](const RunningLine& l) { return running_line(r, l); })},
      {"expiries", expiries(r, r.units.size() == 1 ? r.units.front().expiries : r.expiries)},
      {"mate", array_of(r.mate, mate_need)},
      {"mate_must", array_of(r.mate_must, mate_must)},
      {"inconsistencies", array_of(r.inconsistencies, inconsistency)},
      {"unknown", device::findings_json(r.unknown)},
      {"undecided", array_of(r.undecided, undecided)},
      {"completions",
       {{"tried", r.completions.tried},
        {"differing", r.completions.differing},
        {"all", r.completions.all}}},
      {"readings", array_of(r.readings, reading)},
      {"notes", device::findings_json(r.notes)}};
}

}  // namespace

std::vector<ReadFile> read_files(const Report& report) {
  std::vector<ReadFile> files;
  for (const UnitReport& unit : report.units) files.push_back({unit.text.file, unit.text.sha256});
  return files;
}

std::string to_json(const Report& report) {
  Json json = whole(report);
  if (report.checks) json["why"] = why_json(*report.checks);
  if (report.lifted_by) json["why_not"] = why_not_json(*report.lifted_by);
  return json_text(json);
}

}  // namespace asa::audit
