#include "gate/prove/rules.hpp"
#include "gate/prove/situations.hpp"
#include "gate/prove/smallest.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "model/software.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace asa::prove {

namespace {

using Number = Symbolic::number;
using Group = Situation<Symbolic>;

/// What a rule makes of the amounts that units hold. A feature that is enabled if any unit has it
/// (CMB-04) is in the largest state.
enum class Way { sum, largest, own };
constexpr std::array ways{Way::sum, Way::largest, Way::own};

constexpr std::string_view name(Way way) {
  switch (way) {
    case Way::sum: return "the sum up to the limit (CMB-02)";
    case Way::largest: return "the largest (CMB-04, CMB-09)";
    case Way::own: break;
  }
  return "each unit's own (CMB-11)";
}

constexpr Way way_of(Kind kind) {
  switch (kind) {
    case Kind::tier: return Way::sum;
    case Kind::flag:
    case Kind::capacity: return Way::largest;
    case Kind::matched:
    case Kind::per_unit: break;
  }
  return Way::own;
}

/// Whether a feature's amounts could also be combined in this way. States are not added, and if
/// units must match, nobody can tell.
constexpr bool is_another(Way way, const FeatureEntry& f) {
  if (way == way_of(f.kind) || f.kind == Kind::matched) return false;
  return way != Way::sum || f.form != Form::state;
}

/// What the first unit, or another, has of a feature if it is decided in some way.
Number amount(Way way, const FeatureEntry& f, const Group& s, std::size_t viewer) {
  const Unit<Symbolic>& unit = s.units[viewer];
  const Number limit = limits_of(unit)[f.feature];
  Number made = unit.license[f.feature];
  for (std::size_t u = 0; u < s.units.size(); ++u) {
    const Number& held = s.units[u].license[f.feature];
    if (u == viewer || way == Way::own) continue;
    made = way == Way::sum ? min(made + held, limit) : max(made, held);
  }
  return made;
}

/// Whether units form in which licenses combine.
Truth combines(const SymbolicSystem& system, const Group& s) {
  Truth all = system.refusals(s).forms();
  for (const Unit<Symbolic>& unit : s.units)
    all = all && !(unit.version < Symbolic::number_of(ordinal(unlike_licenses_pair_from)));
  return all;
}

/// Goes through all groups, and remembers what is known of each feature.
class Decisions {
 public:
  explicit Decisions(const Subjects& system) : system_(system) {
    for (const FeatureEntry& f : features) {
      claims_.push_back({.claim = decided, .of = f.name, .state = State::proved});
      for (const Way way : ways) told_apart_[index_of(f.feature)][index(way)] = !is_another(way, f);
    }
  }

  std::vector<RuleClaim> found() {
    for (const Shape shape : {Shape::pair, Shape::cluster}) {
      look_on(nullptr, shape);
      for (const PlatformEntry& platform : catalogue()) look_on(&platform, shape);
    }
    for (const FeatureEntry& f : features)
      for (const Way way : ways)
        if (!told_apart_[index_of(f.feature)][index(way)]) settle(f, way);
    return std::move(claims_);
  }

 private:
  static constexpr std::size_t index(Way way) { return static_cast<std::size_t>(way); }

  RuleClaim& claim_of(const FeatureEntry& f) { return claims_[index_of(f.feature)]; }
  void refute(const FeatureEntry& f, std::string reason) {
    RuleClaim& claim = claim_of(f);
    if (claim.state != State::proved) return;
    claim.state = State::refuted;
    claim.reason = std::move(reason);
  }

  /// What no group told apart is an overlap, unless the solver gave up.
  void settle(const FeatureEntry& f, Way way) {
    const std::string& why = gave_up_[index_of(f.feature)][index(way)];
    if (why.empty()) return refute(f, fmt::format("nobody can tell it from {}", name(way)));
    RuleClaim& claim = claim_of(f);
    if (claim.state == State::proved) claim.state = State::unknown, claim.reason = why;
  }

  void look_on(const PlatformEntry* platform, Shape shape) {
    const Plan plan = everything({platform, {shape, {}, "RD-WHEN"_reading}});
    for_each_structure_of(plan, [&](const Situations& all) {
      const Truth considered = combines(system_.terms, all.terms);
      if (all.can_be(considered) == Reply::never) return true;
      const auto runs = what_runs(all.terms);
      for (const FeatureEntry& f : features) {
        if (plan.platform != nullptr && !plan.platform->rules.offers(f.feature)) continue;
        look_for_gap(all, f, considered && differs(runs, f, all.terms));
        tell_apart(all, f, considered);
      }
      if (all.may_overflow()) give_up("a machine integer may overflow");
      return true;
    });
  }

  /// What each unit runs, while the first unit is active or, in a pair, the second.
  struct Running {
    std::size_t viewer;
    std::size_t active;
    Values<Symbolic> license;
  };
  std::vector<Running> what_runs(const Group& s) const {
    std::vector<Running> all;
    const std::size_t active_units = s.topology == Topology::failover_pair ? 2 : 1;
    for (std::size_t viewer = 0; viewer < s.units.size(); ++viewer)
      for (std::size_t active = 0; active < active_units; ++active)
        all.push_back({viewer, active, system_.terms.running(s, viewer, active)});
    return all;
  }

  /// Whether some unit runs another amount than its rule gives.
  static Truth differs(const std::vector<Running>& all, const FeatureEntry& f, const Group& s) {
    Truth any(false);
    for (const Running& one : all) {
      const bool joined = s.readings.force == ForceReading::once_formed || one.viewer == one.active;
      const Way way = joined ? way_of(f.kind) : Way::own;
      any = any || one.license[f.feature] != amount(way, f, s, one.viewer);
    }
    return any;
  }

  void look_for_gap(const Situations& all, const FeatureEntry& f, const Truth& gap) {
    const Reply reply = all.can_be(gap);
    if (reply == Reply::unknown) give_up(all.solver.reason());
    if (reply != Reply::sometimes || claim_of(f).state != State::proved) return;
    refute(f, "no rule gives what a unit runs");
    if (const auto smallest = smallest_choices(all.context, all.drawn, gap))
      claim_of(f).scenario = replay(all.plan, *smallest);
  }

  void tell_apart(const Situations& all, const FeatureEntry& f, const Truth& considered) {
    for (const Way way : ways) {
      bool& told = told_apart_[index_of(f.feature)][index(way)];
      if (told) continue;
      const auto right = amount(way_of(f.kind), f, all.terms, 0);
      const auto other = amount(way, f, all.terms, 0);
      const Reply reply = all.can_be(considered && right != other);
      told = reply == Reply::sometimes;
      if (reply == Reply::unknown) gave_up_[index_of(f.feature)][index(way)] = all.solver.reason();
    }
  }

  void give_up(const std::string& reason) {
    for (RuleClaim& claim : claims_)
      if (claim.state == State::proved) claim.state = State::unknown, claim.reason = reason;
  }

  const Subjects& system_;
  std::vector<RuleClaim> claims_{};
  std::array<std::array<bool, ways.size()>, feature_count> told_apart_{};
  std::array<std::array<std::string, ways.size()>, feature_count> gave_up_{};  ///< why, if it did
};

}  // namespace

std::vector<RuleClaim> features_decided(const Subjects& system) {
  return Decisions(system).found();
}

}  // namespace asa::prove
