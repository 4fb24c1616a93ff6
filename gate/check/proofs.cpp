#include "gate/check/proofs.hpp"

#include "gate/check/proof_state.hpp"
#include "gate/check/trial.hpp"
#include "gate/files/read_input.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/terminal/digest.hpp"
#include "gate/terminal/terminal_text.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

namespace asa {

namespace {

using json_parts::member;
using json_parts::value;

constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

/// One result for a property on a platform.
struct Result {
  bool proved;
  std::string of;
};

/// All results of a file, by property, then by platform.
using Results = std::map<std::string_view, std::map<std::string, Result>>;

/// How many platforms this build proves a property on, including "any".
std::size_t platforms_of(const PropertyEntry& property) {
  const auto all = all_trials();
  return static_cast<std::size_t>(std::ranges::count(all, &property, &Trial::property));
}

bool concerns(const PropertyEntry& property, const std::string& platform) {
  if (platform == "any") return true;
  const PlatformEntry* entry = find_platform(platform);
  return entry != nullptr && property.info.concerns(*entry);
}

const PropertyEntry& property_of(const Json& json) {
  const auto id = value<std::string>(json, "property");
  if (const PropertyEntry* property = find_property(id)) return *property;
  throw Malformed("no property is called \"" + id + "\"; licgate list names them");
}

void require_seconds(const Json& json) {
  const Json& seconds = member(json, "seconds");
  if (!seconds.is_number() || seconds.get<double>() < 0)
    throw Malformed("\"seconds\" is not a number from 0");
}

/// Reads a state; throws if it is not one of `all`.
template <class State>
State state_from(const Json& json, std::initializer_list<State> all) {
  const auto text = value<std::string>(json, "state");
  const auto found = std::ranges::find(all, text, [](State s) { return prove::name(s); });
  if (found == all.end()) throw Malformed("no state is called \"" + text + "\"");
  return *found;
}

/// A text that reports show unchanged: one line without control characters.
std::string plain_text(const Json& json, const char* key) {
  const auto text = value<std::string>(json, key);
  if (text.empty() || without_controls(text) != text || text.find('\n') != std::string::npos)
    throw Malformed("\"" + std::string(key) + "\" is not a line of plain text");
  return text;
}

Result result_from(const Json& json) {
  using prove::State;
  const State state =
      state_from(json, {State::proved, State::refuted, State::vacuous, State::unknown});
  require_seconds(json);
  if (state == State::proved && (json.contains("reason") || json.contains("counterexample")))
    throw Malformed("what is proved has no \"reason\" and no \"counterexample\"");
  return {state == State::proved, plain_text(json, "of")};
}

void read_result(const Json& json, Results& results) {
  json_parts::allow_only(
      json, {"property", "platform", "state", "seconds", "of", "reason", "counterexample"});
  const PropertyEntry& property = property_of(json);
  const auto platform = value<std::string>(json, "platform");
  const std::string both = std::string(property.info.id) + " on \"" + platform + "\"";
  if (!concerns(property, platform)) throw Malformed("nothing is proved of " + both);
  if (!results[property.info.id].emplace(platform, result_from(json)).second)
    throw Malformed("a second result of " + both + "; remove one");
}

void read_separation(const Json& json) {
  using prove::Compared;
  json_parts::allow_only(json, {"one", "other", "state", "differences", "scenario"});
  for (const char* key : {"one", "other"}) value<std::string>(json, key);
  state_from(json, {Compared::equivalent, Compared::different, Compared::unknown});
}

void each_of(const Json& json, const char* key, auto read) {
  const Json& found = json_parts::list(json, key, 0, no_limit);
  for (std::size_t i = 0; i < found.size(); ++i)
    json_parts::at(std::string(key) + "[" + std::to_string(i) + "]", [&] { read(found[i]); });
}

/// The weakest result over all platforms: a stronger one has more text at the end.
const std::string& least_of(const std::map<std::string, Result>& results) {
  const auto size = [](const auto& result) { return result.second.of.size(); };
  return std::ranges::min_element(results, {}, size)->second.of;
}

Proofs proofs_from(const Results& all) {
  Proofs proofs;
  for (const auto& [id, results] : all) {
    const bool everywhere = results.size() == platforms_of(*find_property(id));
    const auto proved = [](const auto& result) { return result.second.proved; };
    if (everywhere && std::ranges::all_of(results, proved))
      proofs[id] = {least_of(results), results.size()};
  }
  return proofs;
}

Proofs proofs_in(const Json& json) {
  if (value<std::string>(json, "program") != source_digest())
    throw Malformed("these proofs were made from other sources; run licgate prove --json again");
  json_parts::allow_only(json, {"licgate", "seconds", "program", "results", "readings"});
  require_seconds(json);
  Results results;
  each_of(json, "results", [&](const Json& result) { read_result(result, results); });
  each_of(json, "readings", read_separation);
  return proofs_from(results);
}

}  // namespace

Proofs read_proofs(const std::string& path, std::vector<ReadFile>* inputs) {
  if (path.empty()) return {};
  const std::string text = read_input(path, "the JSON of licgate prove").text;
  if (inputs != nullptr) inputs->push_back(read_file(path, text));
  return json_parts::at(path, [&] { return proofs_in(json_parts::parsed(text)); });
}

std::string standing_by_proof(const Proofs& proofs, const PropertyEntry& property) {
  const auto proof = proofs.find(property.info.id);
  if (proof == proofs.end()) return {};
  return fmt::format("proved of {}, on {} platforms", proof->second.of, proof->second.platforms);
}

}  // namespace asa
