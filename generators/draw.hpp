#pragma once

#include "generators/draw_history.hpp"
#include "generators/draw_situation.hpp"

#include <type_traits>

namespace asa {

/// The histories of a plan.
class HistoryDraws {
 public:
  explicit HistoryDraws(const Plan& plan) : plan_(plan) {}

  /// The same answers make the same history, whatever was in it before.
  template <Source S>
  void draw(S& source, History<Scalar>& h) const {
    h = {};
    draw_history(source, plan_, h);
  }

 private:
  Plan plan_;
};

/// What a plan draws: DrawsOf<Situation<Scalar>> or DrawsOf<History<Scalar>>.
template <class Subject>
using DrawsOf = std::conditional_t<std::is_same_v<Subject, History<Scalar>>, HistoryDraws,
                                   SituationDraws<Scalar>>;

}  // namespace asa
