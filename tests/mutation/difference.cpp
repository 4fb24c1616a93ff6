#include "tests/mutation/difference.hpp"

#include "gate/check/trial.hpp"
#include "generators/draw.hpp"
#include "generators/random_source.hpp"
#include "properties/reference.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>

namespace asa::mutation {

namespace {

const SystemAdapter<Reference> reference;
constexpr std::uint64_t draws = 300;  ///< by trial

std::string_view difference(const AnySystem& system, const Situation<Scalar>& s) {
  if (!system.refusals(s).same_as(reference.refusals(s))) return "refusals";
  if (system.contexts_fit(s) != reference.contexts_fit(s)) return "contexts_fit";
  for (std::size_t u = 0; u < s.units.size(); ++u) {
    if (system.gets_signatures(s, u) != reference.gets_signatures(s, u)) return "gets_signatures";
    for (std::size_t active = 0; active < s.units.size(); ++active)
      if (!(system.running(s, u, active) == reference.running(s, u, active))) return "running";
  }
  return "";
}

/// What a system owes to say of keys, and no more: of the ranks of activations only their order.
bool alike(const Accounts<Scalar>& a, const Accounts<Scalar>& b) {
  for (std::size_t k = 0; k < b.size(); ++k) {
    if (a[k].installed != b[k].installed || a[k].active != b[k].active || a[k].left != b[k].left)
      return false;
    for (std::size_t i = 0; i < k; ++i)
      if ((a[i].activation < a[k].activation) != (b[i].activation < b[k].activation)) return false;
  }
  return true;
}

bool alike(const GroupSeen<Scalar>& a, const GroupSeen<Scalar>& b) {
  return a.apart == b.apart && a.beyond == b.beyond && a.lost == b.lost &&
         a.accepted == b.accepted && a.uncovered == b.uncovered && a.doubled == b.doubled &&
         a.failover_off == b.failover_off;
}

std::string_view difference(const UnitSeen<Scalar>& its, const UnitSeen<Scalar>& ours) {
  if (!(its.running == ours.running)) return "the running license of a unit";
  if (its.carries != ours.carries) return "which unit carries traffic";
  if (!alike(its.accounts, ours.accounts)) return "the account of a key";
  return "";
}

std::string_view difference(const AnySystem& system, const History<Scalar>& h) {
  const auto its = system.trace(h), ours = reference.trace(h);
  for (std::size_t step = 0; step < ours.steps(); ++step) {
    if (!alike(its.group(step), ours.group(step))) return "what is seen of the group";
    for (std::size_t u = 0; u < ours.units(); ++u)
      if (const auto what = difference(its.at(step, u), ours.at(step, u)); !what.empty())
        return what;
  }
  return "";
}

template <class S>
std::string_view difference(const AnySystem& system, const Plan& plan) {
  for (std::uint64_t seed = 0; seed < draws; ++seed) {
    RandomSource source(1, seed);
    S subject;
    DrawsOf<S>(seed % 2 == 0 ? everything(plan) : plan).draw(source, subject);
    if (const auto what = difference(system, subject); !what.empty()) return what;
  }
  return "";
}

}  // namespace

std::string difference(const AnySystem& system) {
  const auto trials = all_trials();
  for (const Trial& trial : trials) {
    const Plan plan{trial.platform, trial.property->info.scope};
    const auto what = plan.scope.of_histories() ? difference<History<Scalar>>(system, plan)
                                                : difference<Situation<Scalar>>(system, plan);
    if (!what.empty()) return fmt::format("differs in {}", what);
  }
  return fmt::format("no difference in {} draws", trials.size() * draws);
}

}  // namespace asa::mutation
