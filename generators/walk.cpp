#include "generators/walk.hpp"

#include "generators/draw_situation.hpp"

#include <stdexcept>

namespace asa {

namespace {

/// The place that a draw ends at if it starts with these choices; empty if there is none.
Position reached_from(const SituationDraws<Scalar>& draws, const Position& place) {
  Odometer odometer(no_limit, place);
  Situation<Scalar> s;
  try {
    draws.draw(odometer, s);
    const Position reached = odometer.place();
    odometer.advance();  // throws unless the draw took every choice
    return reached;
  } catch (const std::out_of_range&) {
    return {};
  }
}

}  // namespace

void for_each_situation(const Plan& plan, std::size_t max_away, const OnSituation& call) {
  const SituationDraws<Scalar> draws(plan);
  Odometer odometer(max_away);
  Situation<Scalar> s;
  do {
    draws.draw(odometer, s);
    call(s, odometer);
  } while (odometer.advance());
}

std::optional<Position> first_situation(
    const Plan& plan, std::size_t max_away,
    const std::function<bool(const Situation<Scalar>&)>& is_wanted) {
  const SituationDraws<Scalar> draws(plan);
  Odometer odometer(max_away);
  Situation<Scalar> s;
  do {
    draws.draw(odometer, s);
    if (is_wanted(s)) return odometer.place();
  } while (odometer.advance());
  return {};
}

Situation<Scalar> situation_at(const Plan& plan, const Position& place) {
  Odometer odometer(no_limit, place);
  return draw_situation(odometer, plan);
}

std::vector<Position> one_choice_from(const Plan& plan, const Position& place) {
  const SituationDraws<Scalar> draws(plan);
  std::vector<Position> all;
  for (std::size_t i = 0; i < place.size(); ++i) {
    Position other = place;
    for (other[i] = 0;; ++other[i]) {
      if (other[i] == place[i]) continue;
      const Position reached = reached_from(draws, other);
      if (reached.empty()) break;
      all.push_back(reached);
    }
  }
  return all;
}

}  // namespace asa
