#include "gate/prove/extent.hpp"

#include "generators/draw_keys.hpp"

#include <fmt/format.h>

#include <string_view>

namespace asa::prove {

namespace {

/// "up to 2 events of up to 400 days"; some properties bring their own events.
std::string events_of(const PropertyInfo& info, std::int32_t events) {
  const std::int32_t most = events > 0 && info.scope.events > 0 ? events : info.scope.events;
  if (most == 0) return "the property's own events";
  return fmt::format("up to {} event{} of up to {} days", most, most == 1 ? "" : "s",
                     longest_drawn);
}

/// "keys of one feature of each kind"; proofs do not cover what random histories vary beyond that.
std::string_view keys_of(const PropertyInfo& info) {
  return info.scope.factors.has(Factor::keys) ? "keys of one feature of each kind"
                                              : "no time-based keys";
}

/// The inputs that a proof covers without induction, in words.
std::string extent(const PropertyInfo& info, std::int32_t events) {
  const bool histories = info.scope.of_histories();
  const auto history = [&](std::string_view of) {
    return fmt::format("every history of {}: {}, {}", of, events_of(info, events), keys_of(info));
  };
  switch (info.scope.shape) {
    case Shape::pair: return histories ? history("a pair") : "every pair";
    case Shape::triple: return "every three licenses";
    case Shape::cluster:
      return histories ? history("a cluster of 2 or 3 units") : "every cluster of 2 to 16 units";
    case Shape::alone: break;
  }
  return history("a unit");
}

}  // namespace

std::string extent_of(const PropertyInfo& info, std::int32_t events, bool any_size) {
  return extent(info, events) + (any_size ? ", and by induction of any number" : "");
}

}  // namespace asa::prove
