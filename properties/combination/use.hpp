#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"
#include "properties/units.hpp"

/// How much of its running license a unit may use: CMB-08, RD-CTX.
namespace asa {

/// The same units with these contexts in use: `first` on the first unit, `others` on each other.
template <ValueDomain D>
constexpr Situation<D> using_contexts(const Situation<D>& s, const typename D::number& first,
                                      const typename D::number& others) {
  Situation<D> after = s;
  for (std::size_t i = 0; i < s.units.size(); ++i)
    after.units[i].contexts_in_use = i == 0 ? first : others;
  return after;
}

struct ActiveActiveSharesOneLicense {
  static constexpr PropertyInfo info{
      .id = "ActiveActiveSharesOneLicense",
      .clauses = {"CMB-08"_clause},
      .statement =
          "In Active/Active both units of one model and software together use at most the "
          "contexts of the pair, in whichever split.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, only(Factor::use), {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units are of one model and software", with_one_limit(s));
    const auto none = D::number_of(0), one = D::number_of(1);
    const auto contexts = system.running(s, 0, 0)[security_contexts].amount;
    const auto sum = s.units[0].contexts_in_use + s.units[1].contexts_in_use;
    const auto fits = system.contexts_fit(s);
    j.expect("CMB-08"_clause, "all on one unit fits where the split fits",
             iff(fits, system.contexts_fit(using_contexts(s, sum, none))));
    j.expect("CMB-08"_clause, "the whole license may be used",
             system.contexts_fit(using_contexts(s, none, contexts)));
    j.expect("CMB-08"_clause, "one more than the license may not",
             !system.contexts_fit(using_contexts(s, one, contexts)));
    return j;
  }
};

struct FewerContextsFit {
  static constexpr PropertyInfo info{
      .id = "FewerContextsFit",
      .clauses = {"CMB-08"_clause},
      .statement =
          "A pair need not use all its contexts: if some fit, so do fewer on either unit, or none.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, only(Factor::use), {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto none = D::number_of(0);
    const auto fewer = j.claim("CMB-08"_clause, "fewer contexts on one unit fit");
    const auto &first = s.units[0].contexts_in_use, &second = s.units[1].contexts_in_use;
    j.given("the contexts in use fit", system.contexts_fit(s));
    j.expect(fewer, system.contexts_fit(using_contexts(s, none, second)));
    j.expect(fewer, system.contexts_fit(using_contexts(s, first, none)));
    j.expect(fewer, system.contexts_fit(using_contexts(s, none, none)));
    return j;
  }
};

struct ContextsOfAClusterPerReading {
  static constexpr PropertyInfo info{
      .id = "ContextsOfAClusterPerReading",
      .clauses = {"CL-03"_clause, "CMB-02"_clause},
      .statement =
          "Every member of a cluster may use all contexts of the running license where "
          "they are replicated, and only together where they are shared out.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster, Factor::size | Factor::one_feature, "RD-CTX"_reading},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto none = D::number_of(0);
    const auto contexts = system.running(s, 0, 0)[security_contexts].amount;
    const auto on_every_member = system.contexts_fit(using_contexts(s, contexts, contexts));
    const bool replicated = s.readings.contexts == ContextReading::replicated;
    j.expect("CL-03"_clause, "all contexts on every member fit only if replicated",
             iff(on_every_member, D::truth_of(replicated) || contexts == none));
    j.expect("CL-03"_clause, "all contexts on the master fit",
             system.contexts_fit(using_contexts(s, contexts, none)));
    j.expect("CL-03"_clause, "one more than the license on a member does not",
             !system.contexts_fit(using_contexts(s, contexts + D::number_of(1), none)));
    return j;
  }
};

}  // namespace asa
