#include "gate/vectors/answers.hpp"

#include "gate/scenario/observed.hpp"
#include "properties/answer_of.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace asa::vectors {

namespace {

/// Whether anything differs that `observe` sees.
bool is_seen_to_differ(auto observe) {
  bool differs = false;
  observe([&](auto, auto, const auto& x, const auto& y) { differs = differs || !(x == y); });
  return differs;
}

/// Default, then each alternative alone.
std::vector<Readings> single_alternatives(std::size_t readings) {
  std::vector<Readings> all(1);
  for (std::size_t i = 0; i < readings; ++i) all.push_back(with_alternative(i));
  return all;
}

template <class Said>
InReadings<Said> expected_in(auto& question, std::size_t readings) {
  InReadings<Said> all;
  for (const Readings& reading : single_alternatives(readings)) {
    question.readings = reading;
    Said said = said_by(reference_system(), question);
    if (all.empty() || vectors::differ(all.front().second, said))
      all.emplace_back(reading, std::move(said));
  }
  return all;
}

bool deviates_in(const AnySystem& system, auto& question, const auto& expected) {
  return std::ranges::any_of(expected, [&](const auto& one) {
    question.readings = one.first;
    return vectors::differ(said_by(system, question), one.second);
  });
}

}  // namespace

Answer<Scalar> said_by(const AnySystem& system, const Situation<Scalar>& s) {
  return answer_of(system, s);
}

Trace<Scalar> said_by(const AnySystem& system, const History<Scalar>& h) { return system.trace(h); }

bool differ(const Answer<Scalar>& a, const Answer<Scalar>& b) {
  if (is_seen_to_differ([&](auto see) { observed::each(a.refusals, b.refusals, see); }))
    return true;
  return a.refusals.forms() &&
         is_seen_to_differ([&](auto see) { observed::each_that_runs(a, b, see); });
}

bool differ(const Trace<Scalar>& a, const Trace<Scalar>& b) {
  return is_seen_to_differ([&](auto see) { observed::each(a, b, see); });
}

InReadings<Answer<Scalar>> expected(Situation<Scalar> s) {
  return expected_in<Answer<Scalar>>(s, situation_readings);
}
InReadings<Trace<Scalar>> expected(History<Scalar> h) {
  return expected_in<Trace<Scalar>>(h, reading_count);
}

bool deviates(const AnySystem& system, Situation<Scalar> s,
              const InReadings<Answer<Scalar>>& expected) {
  return deviates_in(system, s, expected);
}
bool deviates(const AnySystem& system, History<Scalar> h,
              const InReadings<Trace<Scalar>>& expected) {
  return deviates_in(system, h, expected);
}

}  // namespace asa::vectors
