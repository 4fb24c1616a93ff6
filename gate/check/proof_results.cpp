#include "gate/check/proof_results.hpp"

#include "gate/check/proof_state.hpp"
#include "gate/check/trial.hpp"
#include "gate/terminal/digest.hpp"
#include "gate/terminal/terminal_text.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <initializer_list>

namespace asa {

namespace {

using json_parts::member;
using json_parts::value;

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

bool is_proved(const Json& json) {
  using prove::State;
  const State state =
      state_from(json, {State::proved, State::refuted, State::vacuous, State::unknown});
  if (state == State::proved && (json.contains("reason") || json.contains("counterexample")))
    throw Malformed("what is proved has no \"reason\" and no \"counterexample\"");
  return state == State::proved;
}

}  // namespace

ProofResult proof_result_from(const Json& json) {
  json_parts::allow_only(json, {"property", "platform", "state", "seconds", "of", "sources",
                                "reason", "counterexample"});
  const PropertyEntry& property = property_of(json);
  const auto platform = value<std::string>(json, "platform");
  if (!concerns(property, platform))
    throw Malformed("nothing is proved of " + std::string(property.info.id) + " on \"" + platform +
                    "\"");
  require_seconds(json);
  return {&property, platform, is_proved(json), plain_text(json, "of")};
}

bool is_current(const Json& result) {
  return value<std::string>(result, "sources") ==
         proof_digest(value<std::string>(result, "property"));
}

void require_separation(const Json& json) {
  using prove::Compared;
  json_parts::allow_only(json, {"one", "other", "state", "sources", "differences", "scenario"});
  for (const char* key : {"one", "other", "sources"}) value<std::string>(json, key);
  state_from(json, {Compared::equivalent, Compared::different, Compared::unknown});
}

void require_rule_claim(const Json& json) {
  using prove::State;
  json_parts::allow_only(json, {"claim", "of", "state", "sources", "reason", "scenario"});
  for (const char* key : {"claim", "of", "sources"}) value<std::string>(json, key);
  state_from(json, {State::proved, State::refuted, State::unknown});
}

void require_seconds(const Json& json) {
  const Json& seconds = member(json, "seconds");
  if (!seconds.is_number() || seconds.get<double>() < 0)
    throw Malformed("\"seconds\" is not a number from 0");
}

std::size_t platforms_of(const PropertyEntry& property) {
  const auto all = all_trials();
  return static_cast<std::size_t>(std::ranges::count(all, &property, &Trial::property));
}

}  // namespace asa
