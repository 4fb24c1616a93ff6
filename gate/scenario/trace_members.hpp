#pragma once

#include "gate/scenario/fields_json.hpp"

#include <cstdint>

/// The members of a trace in JSON, besides units and licenses.
namespace asa::json_parts {

/// Many terms may add up; sums of such sums are safe, too.
inline constexpr std::int64_t most_days = day_limit << 16;

/// Calls with the name and the value of everything that is said of a group in a step.
void group_members(auto&& group, auto call) {
  call("accepted", group.accepted);
  call("apart", group.apart);
  call("beyond grace", group.beyond);
  call("days lost", group.lost);
  call("uncovered", group.uncovered);
  call("doubled", group.doubled);
  call("failover off", group.failover_off);
}

/// The same of a key, as far as it can be observed.
void key_members(auto&& account, auto call) {
  call("installed", account.installed);
  call("active", account.active);
  call("days", account.left);
  call("activation", account.activation);
}

}  // namespace asa::json_parts
