#include "gate/check/replay.hpp"

#include "gate/check/stored.hpp"
#include "gate/scenario/situation_json.hpp"
#include "properties/no_answer.hpp"

namespace asa {

namespace {

/// The result, with a note if the property is another than the one that the line was found against.
Replay with_fingerprint(Replay replay, const Stored& stored) {
  if (!has_changed_since(stored)) return replay;
  replay.detail += replay.detail.empty() ? "" : "; ";
  replay.detail += "the property has changed since the line was stored";
  return replay;
}

Replay judged(const Stored& stored, const AnySystem& system) try {
  const std::string property(stored.property->info.id);
  const Judgement<Scalar> j = judgement_of(*stored.property, system, stored.subject);
  if (!j.applies()) {
    const auto premise = j.premise(static_cast<std::size_t>(j.unmet()));
    return {Replayed::does_not_apply, property, "not so: " + std::string(premise)};
  }
  if (!j.violated()) return {Replayed::holds, property, ""};
  const Claim& claim = j.failed_claim(static_cast<std::size_t>(j.failed()));
  return {Replayed::violated, property,
          std::string(id(claim.clause)) + ": " + std::string(claim.demand)};
} catch (const NothingRuns& reason) {
  return {Replayed::does_not_apply, std::string(stored.property->info.id), reason.what()};
} catch (const NotAnswered& reason) {
  return {Replayed::not_answered, std::string(stored.property->info.id), reason.what()};
} catch (const BadAnswer& fault) {
  return {Replayed::violated, std::string(stored.property->info.id), fault.what()};
}

}  // namespace

std::string_view name(Replayed state) {
  switch (state) {
    case Replayed::holds: return "holds";
    case Replayed::violated: return "violated";
    case Replayed::does_not_apply: return "does not apply";
    case Replayed::not_answered: return "not answered";
    case Replayed::retired: return "retired";
    case Replayed::malformed: break;
  }
  return "malformed";
}

Replay replay_line(const std::string& line, const AnySystem& system) {
  try {
    const Stored stored = stored_from(line);
    return with_fingerprint(judged(stored, system), stored);
  } catch (const Retired& reason) {
    return {Replayed::retired, "line", reason.what()};
  } catch (const Malformed& reason) {
    return {Replayed::malformed, "line", reason.what()};
  }
}

bool stands(const std::string& line, const AnySystem& system) {
  const Replayed state = replay_line(line, system).state;
  return state == Replayed::holds || state == Replayed::does_not_apply;
}

}  // namespace asa
