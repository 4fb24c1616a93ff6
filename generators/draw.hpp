#pragma once

#include "generators/draw_history.hpp"
#include "generators/draw_situation.hpp"

namespace asa {

/// The histories of a plan.
template <ValueDomain D>
class HistoryDraws {
 public:
  explicit HistoryDraws(const Plan& plan) : plan_(plan) {}

  /// The same answers make the same history, whatever was in it before.
  template <Source S>
  void draw(S& source, History<D>& h) const {
    h = {};
    draw_history(source, plan_, h);
  }

 private:
  Plan plan_;
};

/// What a plan draws: DrawsOf<Situation<D>> or DrawsOf<History<D>>.
template <class Subject>
struct DrawsOfSubject;
template <ValueDomain D>
struct DrawsOfSubject<Situation<D>> {
  using type = SituationDraws<D>;
};
template <ValueDomain D>
struct DrawsOfSubject<History<D>> {
  using type = HistoryDraws<D>;
};
template <class Subject>
using DrawsOf = typename DrawsOfSubject<Subject>::type;

}  // namespace asa
