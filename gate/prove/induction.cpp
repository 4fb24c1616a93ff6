#include "gate/prove/induction.hpp"

#include "gate/prove/space.hpp"
#include "properties/combination/laws.hpp"

namespace asa::prove {

namespace {

using Licenses = Values<Symbolic>;

/// Three licenses of a platform, joined by a system.
class Step {
 public:
  Step(const SymbolicSystem& system, const Situation<Symbolic>& s) : system_(system), s_(s) {}

  Truth fails() const {
    const Licenses &a = s_.units[0].license, &b = s_.units[1].license, &c = s_.units[2].license;
    const Licenses ab = join(a, b), ba = join(b, a);
    const Licenses abc = join(ab, c), acb = join(join(a, c), b);
    Truth any(false);
    for (const FeatureEntry& entry : features) {
      if (!merges(entry.kind)) continue;
      const Feature f = entry.feature;
      any = any || ab[f] != ba[f] || abc[f] != acb[f] || ab[f] < a[f] || limits()[f] < ab[f];
    }
    return any;
  }

 private:
  Licenses limits() const { return limits_of(s_.units[0]); }
  Licenses join(const Licenses& own, const Licenses& other) const {
    Situation<Symbolic> pair = s_;
    pair.units.resize(2);
    return system_.running(holding(pair, own, other), 0, 0);
  }

  const SymbolicSystem& system_;
  const Situation<Symbolic>& s_;
};

}  // namespace

bool fold_step_holds(z3::context& context, Solver& solver, const SymbolicSystem& system,
                     const PlatformEntry* platform) {
  const Plan plan{platform, {Shape::triple, only(Factor::every_feature), {}}};
  bool holds = true;
  const OnStructure<Situation<Symbolic>> check = [&](const Situation<Symbolic>& s, const Case& c) {
    return holds = solver.can_be(c.ranges, Step(system, s).fails()) == Reply::never;
  };
  for_each_structure(context, plan, Detail::without_repetition, check);
  return holds;
}

}  // namespace asa::prove
