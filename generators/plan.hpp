#pragma once

#include "model/platform.hpp"
#include "model/scope.hpp"

namespace asa {

/// What to draw: units of one platform, or of platforms drawn too, with the factors of a scope.
struct Plan {
  const PlatformEntry* platform = nullptr;  ///< null: synthetic platforms
  Scope scope{};
};

/// The plan with every factor free, in the readings that the scope varies.
constexpr Plan everything(const Plan& plan) {
  Plan all = plan;
  all.scope.name = "everything";
  all.scope.factors = all_factors.without(only(Factor::one_feature));
  return all;
}

}  // namespace asa
