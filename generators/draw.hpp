#pragma once

#include "generators/draw_history.hpp"
#include "generators/draw_situation.hpp"

namespace asa {

/// Draws the histories of a plan.
template <ValueDomain D>
class HistoryDraws {
 public:
  explicit HistoryDraws(const Plan& plan) : plan_(plan) {}

  /// Overwrites `h`; the same answers always make the same history.
  template <Source S>
  void draw(S& source, History<D>& h) const {
    h = {};
    draw_history(source, plan_, h);
  }

 private:
  Plan plan_;
};

/// The draws of a plan, by subject: DrawsOf<Situation<D>> or DrawsOf<History<D>>.
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
