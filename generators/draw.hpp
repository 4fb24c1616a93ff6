#pragma once

#include "generators/draw_history.hpp"
#include "generators/draw_situation.hpp"

namespace asa {

/// Draws what a plan says, in place.
template <Source S>
void draw(S& source, const Plan& plan, Situation<Scalar>& situation) {
  situation = draw_situation(source, plan);
}
template <Source S>
void draw(S& source, const Plan& plan, History<Scalar>& history) {
  draw_history(source, plan, history);
}

}  // namespace asa
