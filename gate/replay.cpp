#include "gate/replay.hpp"

#include "gate/counterexample.hpp"
#include "gate/situation_json.hpp"

namespace asa {

namespace {

/// A stored line: the property and its situation.
struct Stored {
  const PropertyEntry* property;
  Situation<Scalar> situation;
};

Stored parse(const std::string& line, std::string& property) {
  const Json json = Json::parse(line, nullptr, false);
  if (json.is_discarded()) throw Malformed("this is not JSON");
  if (!json.is_object() || !json.contains("property") || !json["property"].is_string())
    throw Malformed("\"property\" is missing");
  property = json["property"].get<std::string>();
  const PropertyEntry* found = find_property(property);
  if (found == nullptr)
    throw Malformed("no property is called \"" + property + "\"; `licgate list` names them all");
  Stored stored{found, situation_from(json)};
  const bool triple = found->info.scope.shape == Shape::triple;
  if (triple && stored.situation.units.size() < 3) throw Malformed("the property needs 3 units");
  return stored;
}

Replay judged(const Stored& stored, const AnySystem& system) {
  const std::string property(stored.property->info.id);
  const Judgement<Scalar> j = stored.property->judge(system, stored.situation);
  if (!j.applies()) return {Replayed::does_not_apply, property, "its premise is not met"};
  if (!j.violated()) return {Replayed::holds, property, ""};
  const Claim& claim = j.failed_claim(static_cast<std::size_t>(j.failed()));
  return {Replayed::violated, property,
          std::string(id(claim.clause)) + ": " + std::string(claim.demand)};
}

}  // namespace

std::string_view name(Replayed state) {
  switch (state) {
    case Replayed::holds: return "holds";
    case Replayed::violated: return "violated";
    case Replayed::does_not_apply: return "does not apply";
    case Replayed::retired: return "retired";
    case Replayed::malformed: break;
  }
  return "malformed";
}

Replay replay_line(const std::string& line, const AnySystem& system) {
  std::string property = "?";
  try {
    return judged(parse(line, property), system);
  } catch (const Retired& reason) {
    return {Replayed::retired, property, reason.what()};
  } catch (const Malformed& reason) {
    return {Replayed::malformed, property, reason.what()};
  }
}

bool stands(const std::string& line) {
  const Replayed state = replay_line(line, Boxed<Reference>{}).state;
  return state == Replayed::holds || state == Replayed::does_not_apply;
}

}  // namespace asa
