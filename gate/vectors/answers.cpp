#include "gate/vectors/answers.hpp"

#include "properties/answer_of.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace asa::vectors {

namespace {

bool differ(const Refusals<Scalar>& a, const Refusals<Scalar>& b) {
  for (const RefusingClause clause : refusing_clauses)
    for (std::size_t u = 0; u < a.units(); ++u)
      if (a.names(clause, u) != b.names(clause, u)) return true;
  return false;
}

bool differ(const GroupSeen<Scalar>& a, const GroupSeen<Scalar>& b) {
  return a.apart != b.apart || a.beyond != b.beyond || a.lost != b.lost ||
         a.accepted != b.accepted || a.uncovered != b.uncovered || a.doubled != b.doubled ||
         a.failover_off != b.failover_off;
}

bool differ(const Account<Scalar>& a, const Account<Scalar>& b) {
  return a.installed != b.installed || a.active != b.active || a.left != b.left ||
         a.activation != b.activation;
}

bool differ(const UnitSeen<Scalar>& a, const UnitSeen<Scalar>& b) {
  if (!(a.running == b.running) || a.carries != b.carries) return true;
  for (std::size_t k = 0; k < a.accounts.size(); ++k)
    if (differ(a.accounts[k], b.accounts[k])) return true;
  return false;
}

/// Default, then each alternative alone.
std::vector<Readings> single_alternatives(std::size_t readings) {
  std::vector<Readings> all(1);
  for (std::size_t i = 0; i < readings; ++i) {
    std::array<bool, reading_count> one{};
    one[i] = true;
    all.push_back(readings_of(one));
  }
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
  if (differ(a.refusals, b.refusals)) return true;
  if (!a.refusals.forms()) return false;
  for (std::size_t u = 0; u < a.units.size(); ++u)
    if (a.units[u].running != b.units[u].running || a.units[u].signatures != b.units[u].signatures)
      return true;
  return a.contexts_fit != b.contexts_fit;
}

bool differ(const Trace<Scalar>& a, const Trace<Scalar>& b) {
  for (std::size_t step = 0; step < a.steps(); ++step) {
    if (differ(a.group(step), b.group(step))) return true;
    for (std::size_t u = 0; u < a.units(); ++u)
      if (differ(a.at(step, u), b.at(step, u))) return true;
  }
  return false;
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
