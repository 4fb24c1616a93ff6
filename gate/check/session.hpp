#pragma once

#include "gate/check/check.hpp"
#include "gate/check/expected.hpp"
#include "gate/check/proofs.hpp"
#include "gate/check/result.hpp"
#include "gate/check/runner.hpp"
#include "gate/check/stored.hpp"
#include "gate/check/trial.hpp"
#include "gate/terminal/stamp.hpp"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace asa {

/// What the tests of a run share.
struct Session {
  const CheckRequest& request;
  StoredFile stored{};
  Proofs proofs{};
  std::vector<Known> known{};
  std::vector<ReadFile> inputs{};
  std::optional<Runner> runner{};
  Result result{};
  std::set<std::string_view> shown{};  ///< properties of which a violation was shown whole
  bool repeats = false;                ///< the failure at hand is of such a property

  const AnySystem& system() const { return *request.judged.system; }
  TrialSettings settings() const {
    return {system(),       request.judged.support, stored.lines, request.seed,
            request.budget, request.part,           &proofs,      request.judged.judges};
  }
};

}  // namespace asa
