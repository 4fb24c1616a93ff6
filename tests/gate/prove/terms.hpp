#pragma once

#include "gate/prove/symbolic.hpp"

#include <z3++.h>

#include <cstdint>

namespace asa::prove::test {

/// Symbols of one context, what is known of them, and what a solver says of terms of them.
class Terms {
 public:
  using Number = Symbolic::number;

  z3::context& context() { return context_; }
  Number number(const char* name, std::int64_t least, std::int64_t most) {
    const z3::expr symbol = context_.int_const(name);
    solver_.add(context_.int_val(least) <= symbol && symbol <= context_.int_val(most));
    return Number(symbol, {least, most});
  }
  Truth truth(const char* name) { return Truth(context_.bool_const(name)); }

  z3::expr of(const auto& value) { return value.in(context_); }
  bool never(const z3::expr& term) {
    solver_.push();
    solver_.add(term);
    const z3::check_result result = solver_.check();
    solver_.pop();
    return result == z3::unsat;
  }
  bool always(const z3::expr& term) { return never(!term); }
  bool sometimes(const z3::expr& term) { return !never(term); }

 private:
  z3::context context_{};
  z3::solver solver_{context_, z3::solver::simple()};
};

template <class Machine>
bool same_term(const Integer<Machine>& a, const Integer<Machine>& b) {
  return a.term() != nullptr && b.term() != nullptr && z3::eq(*a.term(), *b.term());
}

/// The domain of terms that are written down as they come: no shortcut is taken.
struct Plain {
  z3::expr term;

  friend Plain operator+(const Plain& a, const Plain& b) { return {a.term + b.term}; }
  friend Plain operator-(const Plain& a, const Plain& b) { return {a.term - b.term}; }
  friend Plain operator==(const Plain& a, const Plain& b) { return {a.term == b.term}; }
  friend Plain operator<=(const Plain& a, const Plain& b) { return {a.term <= b.term}; }
  friend Plain operator<(const Plain& a, const Plain& b) { return {a.term < b.term}; }
  friend Plain operator&&(const Plain& a, const Plain& b) { return {a.term && b.term}; }
  friend Plain operator||(const Plain& a, const Plain& b) { return {a.term || b.term}; }
  friend Plain operator!(const Plain& a) { return {!a.term}; }
  friend Plain min(const Plain& a, const Plain& b) {
    return {z3::ite(b.term < a.term, b.term, a.term)};
  }
  friend Plain max(const Plain& a, const Plain& b) {
    return {z3::ite(a.term < b.term, b.term, a.term)};
  }
};

}  // namespace asa::prove::test
