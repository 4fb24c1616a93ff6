#include "gate/check/stored.hpp"

#include "gate/scenario/history_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "generators/draw_history.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>

#include <cctype>
#include <sstream>

namespace asa {

namespace {

const PropertyEntry& property_of(const Json& json) {
  if (!json.is_object() || !json.contains("property") || !json["property"].is_string())
    throw Malformed("\"property\" is missing");
  const auto id = json["property"].get<std::string>();
  const PropertyEntry* property = find_property(id);
  if (property == nullptr)
    throw Malformed("no property is called \"" + id + "\"; `licgate list` names them all");
  return *property;
}

constexpr std::size_t units_of(Shape shape) {
  return shape == Shape::alone ? 1 : shape == Shape::triple ? 3 : 2;
}

/// Throws unless the number of units and the topology fit the property.
void require_shape(const Scope& scope, Topology topology, std::size_t units) {
  const bool cluster = scope.shape == Shape::cluster;
  if (cluster != (topology == Topology::cluster))
    throw Malformed(cluster ? "the property speaks of clusters" : "the property speaks of pairs");
  const std::size_t wanted = units_of(scope.shape);
  if (cluster ? units < wanted : units != wanted)
    throw Malformed(
        fmt::format("the property speaks of {} units{}", wanted, cluster ? " and more" : ""));
}

void require_readings(const Scope& scope, const Readings& readings) {
  const auto alternative = alternatives(readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i] && !scope.readings.has(i))
      throw Malformed(fmt::format("the property does not speak of {}", reading_register[i].id));
}

void require_platform(const PropertyInfo& info, const Subject& subject) {
  const auto model = static_cast<std::size_t>(model_of(subject));
  if (model < catalogue().size() && !info.concerns(catalogue()[model]))
    throw Malformed("the property does not concern the platform");
}

void require_change(const Json& json, const Situation<Scalar>& s) {
  if (!json.contains("change")) throw Malformed("\"change\" is missing");
  const FeatureEntry& f = features[static_cast<std::size_t>(s.change.feature)];
  if (!merges(f.kind) || !s.units[0].platform.offers(f.feature))
    throw Malformed(fmt::format("the property does not change {}", f.name));
}

void require(const PropertyInfo& info, const Json& json, const Situation<Scalar>& s) {
  require_shape(info.scope, s.topology, s.units.size());
  require_readings(info.scope, s.readings);
  if (info.scope.factors.has(Factor::change)) require_change(json, s);
}

/// If the property is about keys, requires keys on every unit, each with a feature.
void require_keys(const Scope& scope, const History<Scalar>& h) {
  if (!scope.factors.has(Factor::keys)) return;
  for (const KeyedUnit<Scalar>& unit : h.units) {
    if (unit.keys.size() == 0) throw Malformed("the property speaks of units with keys");
    for (const TimeBasedKey<Scalar>& key : unit.keys)
      if (key.grants.size() == 0) throw Malformed("the property speaks of keys with features");
  }
}

void require_kind(const DrawnKinds& kinds, const Event<Scalar>& event) {
  if (!kinds.has(event.kind)) throw Malformed("the property does not speak of such an event");
}

void require(const PropertyInfo& info, const Json&, const History<Scalar>& h) {
  require_shape(info.scope, h.topology, h.units.size());
  require_readings(info.scope, h.readings);
  require_keys(info.scope, h);
  const DrawnKinds kinds(info.scope.all_factors());
  for (const Event<Scalar>& event : h.events) require_kind(kinds, event);
  require_kind(kinds, h.change);
  if (info.scope.events > 0 && h.events.size() == 0)
    throw Malformed("the property speaks of histories with events");
}

constexpr const char* fingerprint_key = "fingerprint";

std::string fingerprint_in(const Json& json) {
  if (!json.contains(fingerprint_key)) return {};
  const auto digits = json_parts::value<std::string>(json, fingerprint_key);
  if (digits.empty() || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
    throw Malformed("\"fingerprint\" is not hexadecimal digits");
  return digits;
}

Stored read(const Json& json) {
  const PropertyEntry& property = property_of(json);
  Json scenario = json;
  scenario.erase("property");
  scenario.erase(fingerprint_key);
  Stored stored{&property,
                property.info.scope.of_histories() ? Subject(history_from(scenario))
                                                   : Subject(situation_from(scenario)),
                fingerprint_in(json)};
  std::visit([&](const auto& subject) { require(property.info, json, subject); }, stored.subject);
  require_platform(property.info, stored.subject);
  return stored;
}

constexpr const char* mark = "retired";

/// "2026-11-24: " and a reason.
bool is_dated(const std::string& text) {
  constexpr std::string_view form = "0000-00-00: ";
  if (text.size() <= form.size()) return false;
  for (std::size_t i = 0; i < form.size(); ++i)
    if (form[i] == '0' ? std::isdigit(static_cast<unsigned char>(text[i])) == 0
                       : text[i] != form[i])
      return false;
  return true;
}

bool is_valid(const Json& json) {
  try {
    read(json);
  } catch (const Malformed&) {
    return false;
  }
  return true;
}

[[noreturn]] void throw_retired(Json json) {
  const auto why = json_parts::value<std::string>(json, mark);
  if (!is_dated(why))
    throw Malformed("\"retired\" is not a date and a reason, as \"2026-11-24: the limit was 100\"");
  json.erase(mark);
  for (const char* key : {"property", "topology", "platform", "alternative readings", "units"})
    json_parts::member(json, key);
  if (is_valid(json)) throw Malformed("the line is marked as retired, but valid: remove the mark");
  throw Retired(why);
}

FingerprintOf& fingerprint_now() {
  static FingerprintOf of = nullptr;
  return of;
}

}  // namespace

void take_fingerprints_from(FingerprintOf of) { fingerprint_now() = of; }

bool has_changed_since(const Stored& stored) {
  return !stored.fingerprint.empty() && fingerprint_now() != nullptr &&
         stored.fingerprint != fingerprint_now()(*stored.property);
}

Json line_to_store(const PropertyEntry& property, const Subject& subject) {
  const FingerprintOf now = fingerprint_now();
  return line_to_store(property, subject, now == nullptr ? "" : now(property));
}

Json line_to_store(const PropertyEntry& property, const Subject& subject,
                   const std::string& fingerprint) {
  Json json = line_of(property, subject);
  if (!fingerprint.empty()) json[fingerprint_key] = fingerprint;
  return json;
}

Json line_of(const PropertyEntry& property, const Subject& subject) {
  Json json;
  json["property"] = property.info.id;
  json.update(std::visit([](const auto& s) { return to_json(s); }, subject));
  if (!property.info.scope.factors.has(Factor::change)) json.erase("change");
  return json;
}

Stored stored_from(const std::string& line) {
  const Json json = json_parts::parsed(line);
  if (json.is_object() && json.contains(mark)) throw_retired(json);
  return read(json);
}

StoredFile stored_file(const std::string& name, const std::string& text) {
  StoredFile file;
  std::istringstream lines(text);
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    try {
      file.lines.push_back(stored_from(line));
    } catch (const Retired& reason) {
      file.retired.push_back(fmt::format("{}:{}: retired: {}", name, number, reason.what()));
    } catch (const Malformed& reason) {
      throw Malformed(
          fmt::format("{}:{}: {}; if a change of the model made the line invalid, add "
                      "\"retired\": \"DATE: REASON\" to it",
                      name, number, reason.what()));
    }
  }
  return file;
}

}  // namespace asa
