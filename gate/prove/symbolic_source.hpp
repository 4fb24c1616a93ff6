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

/// An answer of a symbolic source. Its choice is its distance from the simplest answer.
struct Asked {
  Symbolic::number answer;
  Symbolic::number simplest;
  bool numeric;
  std::optional<Truth> unless{};  ///< if true, the draw does not ask
};

/// The range of a symbol.
struct Range {
  z3::expr symbol;
  Symbolic::number least;
  Symbolic::number most;

  z3::expr within() const {
    z3::context& c = symbol.ctx();
    return least.in(c) <= symbol && symbol <= most.in(c);
  }
};

/// How much of a plan a symbolic source draws. It can leave out structures that only repeat part of
/// another: a cluster with one odd slave is also one in which every slave may be odd.
enum class Detail { whole, without_repetition };

/// A source that gives every answer at once: a value is a term that stands for all of them. An
/// odometer runs through the structures of cases.
class SymbolicSource {
 public:
  using domain = Symbolic;
  using Number = Symbolic::number;

  SymbolicSource(z3::context& context, Odometer& structure, Detail detail)
      : context_(context), structure_(structure), detail_(detail) {}

  std::size_t form(std::size_t n, std::size_t ordinary) { return pick(n, ordinary); }
  std::size_t pick(std::size_t n, std::size_t ordinary) {
    const std::size_t picked = structure_.pick(n, ordinary);
    add(constant(picked), constant(0), false);
    return picked;
  }
  bool narrows(std::size_t ordinary) {
    if (detail_ == Detail::whole) return pick(2, ordinary) == 0;
    add(constant(1), constant(0), false);
    return false;
  }
  std::size_t size(std::size_t lo, std::size_t hi, std::span<const std::int32_t>) {
    const std::size_t above = structure_.pick(hi - lo + 1, 1);
    add(constant(above), constant(0), true);
    return lo + above;
  }
  Number value(std::size_t n, std::size_t) {
    return n == 2 ? one_of_two() : any(constant(0), constant(n - 1), false);
  }
  Number number(const Number& lo, const Number& hi, std::span<const Number>) {
    return any(lo, hi, true);
  }
  Number among(const Number& lo, const Number& hi, std::span<const Number>) {
    return any(lo, hi, true);
  }
  std::size_t bias(std::size_t) { return 0; }

  Truth stays(std::size_t) {
    if (detail_ == Detail::without_repetition) return drawn();
    const Truth left = one_of_two() == constant(0);
    unless_ = left;
    return left;
  }
  void go_on() { unless_.reset(); }

  const std::vector<Asked>& asked() const { return asked_; }
  const std::vector<Range>& ranges() const { return ranges_; }

 private:
  static Number constant(std::size_t value) { return Number(static_cast<std::int64_t>(value)); }
  /// The name of the next symbol. Symbols of one place and sort are the same in all structures.
  std::string next_symbol(char sort) const { return sort + std::to_string(asked_.size()); }

  /// Draws even what may stay standard: the draw includes standards, which are within the limits.
  Truth drawn() {
    add(constant(1), constant(0), false);
    return Truth(false);
  }
  Number one_of_two() {
    const Truth second(context_.bool_const(next_symbol('b').c_str()));
    return add(Number::select(second, constant(1), constant(0)), constant(0), false);
  }
  Number any(const Number& lo, const Number& hi, bool numeric) {
    const z3::expr symbol = context_.int_const(next_symbol('n').c_str());
    ranges_.push_back({symbol, lo, hi});
    return add(Number(symbol, {lo.bounds().least, hi.bounds().most}), lo, numeric);
  }
  Number add(const Number& answer, const Number& simplest, bool numeric) {
    asked_.push_back({answer, simplest, numeric, unless_});
    return answer;
  }

  z3::context& context_;
  Odometer& structure_;
  Detail detail_;
  std::optional<Truth> unless_{};
  std::vector<Asked> asked_{};
  std::vector<Range> ranges_{};
};
static_assert(Source<SymbolicSource> && GivesAll<SymbolicSource>);

}  // namespace asa::prove
