#pragma once

#include "gate/prove/symbolic.hpp"
#include "generators/choices.hpp"
#include "generators/odometer.hpp"
#include "generators/source.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asa::prove {

/// An answer of a symbolic source: its distance from the simplest one.
struct Asked {
  Symbolic::number distance;
  bool numeric;
  std::optional<Truth> unless{};  ///< where this is true the draw does not ask
};

/// A source that gives every answer at once: a value is a term that stands for any of them, within
/// what was asked. The structure of a case is that of an odometer, which runs through all.
class SymbolicSource {
 public:
  using domain = Symbolic;
  using number_type = Symbolic::number;

  SymbolicSource(z3::context& context, Odometer& structure, bool narrow)
      : context_(context), structure_(structure), narrow_(narrow) {}

  std::size_t form(std::size_t n, std::size_t ordinary) { return pick(n, ordinary); }
  std::size_t pick(std::size_t n, std::size_t ordinary) {
    const std::size_t picked = structure_.pick(n, ordinary);
    add(number_type(static_cast<std::int64_t>(picked)), false);
    return picked;
  }
  bool narrows(std::size_t ordinary) {
    if (narrow_) return pick(2, ordinary) == 0;
    add(number_type(1), false);
    return false;
  }
  std::size_t size(std::size_t lo, std::size_t hi, std::span<const std::int32_t>) {
    const std::size_t above = structure_.pick(hi - lo + 1, 1);
    add(number_type(static_cast<std::int64_t>(above)), true);
    return lo + above;
  }
  number_type value(std::size_t n, std::size_t) {
    if (n == 2) return one_of_two();
    const number_type zero(0), last(static_cast<std::int64_t>(n) - 1);
    return any(zero, last, false);
  }
  number_type number(const number_type& lo, const number_type& hi, std::span<const number_type>) {
    return any(lo, hi, true);
  }
  number_type among(const number_type& lo, const number_type& hi, std::span<const number_type>) {
    return any(lo, hi, true);
  }
  std::size_t bias(std::size_t) { return 0; }

  Truth stays(std::size_t) {
    const Truth left = one_of_two() == number_type(0);
    unless_ = left;
    return left;
  }
  void go_on() { unless_.reset(); }

  /// What the answers may be, together.
  const Truth& possible() const { return possible_; }
  const std::vector<Asked>& asked() const { return asked_; }

 private:
  number_type one_of_two() {
    const Truth second(context_.bool_const(next_name().c_str()));
    const auto drawn = number_type::select(second, number_type(1), number_type(0));
    add(drawn, false);
    return drawn;
  }
  std::string next_name() const { return "c" + std::to_string(asked_.size()); }
  number_type any(const number_type& lo, const number_type& hi, bool numeric) {
    const Bounds bounds{lo.bounds().least, hi.bounds().most};
    const z3::expr term = context_.int_const(("n" + next_name()).c_str());
    const number_type free(term, bounds);
    if (free.term())
      possible_ = possible_ && Truth(lo.in(context_) <= term) && Truth(term <= hi.in(context_));
    add(free, numeric);
    return free;
  }
  void add(const number_type& distance, bool numeric) {
    asked_.push_back({distance, numeric, unless_});
  }

  z3::context& context_;
  Odometer& structure_;
  bool narrow_;
  std::optional<Truth> unless_{};
  Truth possible_{true};
  std::vector<Asked> asked_{};
};
static_assert(Source<SymbolicSource> && ChoosesLater<SymbolicSource>);

}  // namespace asa::prove
