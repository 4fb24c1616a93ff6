#pragma once

#include "gate/record.hpp"
#include "gate/stored.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace asa {

/// A property on a platform.
struct Trial {
  const PropertyEntry* property;
  const PlatformEntry* platform;  ///< null: synthetic platforms
};

/// Every property on every platform that it concerns, and on synthetic ones.
std::vector<Trial> all_trials();

/// Runs the engines in order, up to the first violation: what was stored for the trial, the scope,
/// random situations or histories.
Record run(const Trial& trial, const AnySystem& system, std::span<const Stored> stored,
           std::uint64_t seed, const Budget& budget);

/// The judge that a property of situations makes of a system, and that of a property of histories.
Judge judge_of(const PropertyEntry& property, const AnySystem& system);
HistoryJudge history_judge_of(const PropertyEntry& property, const AnySystem& system);

}  // namespace asa
