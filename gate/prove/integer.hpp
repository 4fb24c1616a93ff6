#pragma once

#include "gate/prove/arithmetic.hpp"
#include "gate/prove/memo.hpp"
#include "gate/prove/truth.hpp"

#include <z3++.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace asa::prove {

/// A number of the symbolic domain, standing for a machine integer: a constant, which needs no
/// term, or an integer term. Both bounds are known; what follows from them is decided without the
/// solver. Sums, maxima, and sums cut off at one limit are built in one order, so the solver need
/// not show that order does not matter.
template <class Machine>
class Integer {
 public:
  Integer() = default;
  explicit Integer(std::int64_t value) : bounds_{value, value} {}
  /// A term that is known to lie within the bounds.
  Integer(const z3::expr& term, Bounds bounds) : bounds_(bounds) {
    if (bounds.least != bounds.most) made_ = std::make_shared<const Made>(Made{.term = term});
  }
  /// Converts the number of another machine integer; this one may not hold it.
  template <class Other>
  explicit Integer(const Integer<Other>& other) : Integer(other.bounds().least) {
    if (other.term() != nullptr) *this = Integer(*other.term(), other.bounds());
    noted(*this);
  }

  const Bounds& bounds() const { return bounds_; }
  /// Null for a constant.
  const z3::expr* term() const { return made_ ? &made_->term : nullptr; }
  z3::expr in(z3::context& c) const { return made_ ? made_->term : c.int_val(least()); }

  friend Integer operator+(const Integer& a, const Integer& b) {
    if (b.is(0)) return a;
    if (a.is(0)) return b;
    if (a.is_constant() && b.is_constant()) return noted(Integer(a.least() + b.least()));
    if (a.is_listed() && b.is_listed())
      return by_case(a, b, [](const Integer& x, const Integer& y) { return x + y; });
    return noted(sum_of(joined(Way::sum, a, b)));
  }
  friend Integer operator-(const Integer& a, const Integer& b) {
    if (b.is(0)) return a;
    if (a.same(b)) return Integer(0);
    if (a.is_constant() && b.is_constant()) return noted(Integer(a.least() - b.least()));
    if (a.is_listed() && b.is_listed())
      return by_case(a, b, [](const Integer& x, const Integer& y) { return x - y; });
    const Bounds bounds{a.least() - b.most(), a.most() - b.least()};
    z3::context& c = context_of(a, b);
    return noted(Integer(a.in(c)-b.in(c), bounds));
  }
  friend Truth operator==(const Integer& a, const Integer& b) {
    if (a.same(b)) return Truth(true);
    if (a.most() < b.least() || b.most() < a.least()) return Truth(false);
    if (b.is(a.least())) return a <= b;
    if (a.is(b.least())) return b <= a;
    if (a.is_listed() && b.is_listed())
      return by_case(a, b, [](const Integer& x, const Integer& y) { return x == y; });
    z3::context& c = context_of(a, b);
    return Truth(a.in(c) == b.in(c));
  }
  friend Truth operator<=(const Integer& a, const Integer& b) {
    if (a.same(b) || a.most() <= b.least() || is_in(a, b)) return Truth(true);
    if (b.most() < a.least()) return Truth(false);
    if (a.is_listed() && b.is_listed())
      return by_case(a, b, [](const Integer& x, const Integer& y) { return x <= y; });
    if (a.is_cut_off_above(b)) return sum_of(a.made_->parts) <= b;
    if (share_parts(a, b)) return a.beyond(b) <= b.beyond(a);
    if (b.is(0) && a.is_sum_of_natural()) return a.all_parts_at_most(b);
    z3::context& c = context_of(a, b);
    return Truth(a.in(c) <= b.in(c));
  }
  friend Truth operator!=(const Integer& a, const Integer& b) { return !(a == b); }
  friend Truth operator<(const Integer& a, const Integer& b) { return !(b <= a); }

  friend Integer min(const Integer& a, const Integer& b) {
    return Extremes::of({Way::cut_off, a, b}, [&] { return min_of(a, b); });
  }
  friend Integer max(const Integer& a, const Integer& b) { return max_of(joined(Way::max, a, b)); }
  static Integer select(const Truth& condition, const Integer& yes, const Integer& no) {
    const Integer one = chosen(
        condition, yes, no, {std::min(yes.least(), no.least()), std::max(yes.most(), no.most())});
    if (!yes.is_listed() || !no.is_listed() || one.same(yes) || one.same(no)) return one;
    if (yes.choices() + no.choices() > max_choices) return one;
    return one.made_as(Way::either, {yes, no}, {}, condition);
  }

 private:
  /// How a term was built from its parts. Parts of sums and maxima are ordered by term, constants
  /// first. For `either`, a condition chooses between two parts.
  enum class Way { itself, sum, max, cut_off, either };
  struct Made;
  using Parts = std::vector<Integer>;
  struct Operation;
  struct Hash;

 public:
  /// A memo of minima and maxima, kept as long as what was drawn.
  using Extremes = Memo<Operation, Integer, Hash>;

 private:
  std::int64_t least() const { return bounds_.least; }
  std::int64_t most() const { return bounds_.most; }
  bool is_constant() const { return made_ == nullptr; }
  bool is(std::int64_t value) const { return is_constant() && least() == value; }
  bool same(const Integer& other) const {
    if (is_constant()) return other.is(least());
    return !other.is_constant() && z3::eq(*term(), *other.term());
  }
  unsigned place() const { return is_constant() ? 0 : term()->id(); }
  static bool precedes(const Integer& a, const Integer& b) { return a.place() < b.place(); }
  static z3::context& context_of(const Integer& a, const Integer& b) {
    return (a.is_constant() ? b : a).term()->ctx();
  }

  /// Whether the number is a choice among constants.
  bool is_listed() const { return is_constant() || made_->way == Way::either; }
  /// The number of constants among which it is a choice, if it is listed.
  std::size_t choices() const {
    if (is_constant() || made_->way != Way::either) return 1;
    return made_->parts[0].choices() + made_->parts[1].choices();
  }
  /// Longer choices are left to the solver: what is done one constant at a time multiplies.
  static constexpr std::size_t max_choices = 64;

  /// Applies an operation to two listed numbers, one constant at a time.
  static auto by_case(const Integer& a, const Integer& b, auto op) {
    const Made& split = *(a.is_constant() ? b : a).made_;
    const auto where = [&](const Integer& part) {
      return a.is_constant() ? op(a, part) : op(part, b);
    };
    return either(split.condition, where(split.parts[0]), where(split.parts[1]));
  }
  static Truth either(const Truth& condition, const Truth& yes, const Truth& no) {
    return (condition && yes) || (!condition && no);
  }
  static Integer either(const Truth& condition, const Integer& yes, const Integer& no) {
    return select(condition, yes, no);
  }

  Parts parts(Way way) const {
    return !is_constant() && made_->way == way ? made_->parts : Parts{*this};
  }
  static Parts joined(Way way, const Integer& a, const Integer& b) {
    const Parts left = a.parts(way), right = b.parts(way);
    Parts all;
    std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(all),
               precedes);
    return all;
  }

  static Integer chosen(const Truth& condition, const Integer& yes, const Integer& no,
                        Bounds bounds) {
    if (condition.is(true) || yes.same(no)) return yes;
    if (condition.is(false)) return no;
    z3::context& c = condition.term()->ctx();
    return {z3::ite(*condition.term(), yes.in(c), no.in(c)), bounds};
  }

  static Integer sum_of(Parts parts) {
    Bounds bounds;
    std::int64_t constant = 0;
    for (const Integer& part : parts) {
      bounds = {bounds.least + part.least(), bounds.most + part.most()};
      if (part.is_constant()) constant += part.least();
    }
    std::erase_if(parts, &Integer::is_constant);
    if (parts.empty()) return Integer(constant);
    z3::context& c = parts[0].term()->ctx();
    z3::expr_vector terms(c);
    for (const Integer& part : parts) terms.push_back(*part.term());
    if (constant != 0) {
      parts.insert(parts.begin(), Integer(constant));
      terms.push_back(c.int_val(constant));
    }
    if (parts.size() == 1) return parts[0];
    return Integer(z3::sum(terms), bounds).made_as(Way::sum, std::move(parts));
  }

  static Integer min_of(const Integer& a, const Integer& b) {
    const Integer once = cut_off_once(a, b);
    const Bounds bounds{std::min(a.least(), b.least()), std::min(a.most(), b.most())};
    const Integer least = chosen(once <= b, once, b, bounds);
    if (least.same(once) || least.same(b)) return least;
    return least.made_as(Way::cut_off, once.parts(Way::sum), {b});
  }

  /// The maximum of parts. Equal parts count once, and a part that never exceeds another is
  /// dropped.
  static Integer max_of(Parts parts) {
    const auto least = std::ranges::max_element(parts, {}, &Integer::least)->least();
    const auto same = [](const Integer& a, const Integer& b) { return a.same(b); };
    parts.erase(std::unique(parts.begin(), parts.end(), same), parts.end());
    std::erase_if(parts,
                  [&](const Integer& part) { return !part.is_constant() && part.most() <= least; });
    std::erase_if(parts,
                  [&](const Integer& part) { return part.is_constant() && part.least() < least; });
    if (parts.empty()) return Integer(least);
    Integer all = parts[0];
    for (std::size_t i = 1; i < parts.size(); ++i)
      all = Extremes::of({Way::max, all, parts[i]}, [&] { return larger(all, parts[i]); });
    return parts.size() == 1 ? all : all.made_as(Way::max, std::move(parts));
  }

  static Integer larger(const Integer& a, const Integer& b) {
    return chosen(a <= b, b, a, {std::max(a.least(), b.least()), std::max(a.most(), b.most())});
  }

  /// Removes inner cuts at the same limit: min(min(x, l) + y, l) is min(x + y, l) if y is not
  /// negative.
  static Integer cut_off_once(const Integer& sum, const Integer& limit) {
    const Parts parts = sum.parts(Way::sum);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (!parts[i].is_cut_off_at(limit)) continue;
      Parts others = parts;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
      if (!are_not_negative(others)) continue;
      const Parts& before = parts[i].made_->parts;
      others.insert(others.end(), before.begin(), before.end());
      std::ranges::stable_sort(others, precedes);
      return cut_off_once(sum_of(std::move(others)), limit);
    }
    return sum;
  }
  bool is_cut_off_at(const Integer& limit) const {
    return !is_constant() && made_->way == Way::cut_off && made_->limit[0].same(limit);
  }
  /// Whether the cut makes no difference: if b is less than the limit l, min(x, l) <= b is x <= b.
  bool is_cut_off_above(const Integer& b) const {
    return !is_constant() && made_->way == Way::cut_off && (made_->limit[0] <= b).is(false);
  }

  /// Whether two sums share parts, which a comparison then leaves out.
  static bool share_parts(const Integer& a, const Integer& b) {
    return a.parts(Way::sum).size() != a.parts_beyond(b).size();
  }
  Integer beyond(const Integer& other) const { return sum_of(parts_beyond(other)); }
  Parts parts_beyond(const Integer& other) const {
    const Parts own = parts(Way::sum), others = other.parts(Way::sum);
    Parts rest;
    std::ranges::set_difference(own, others, std::back_inserter(rest), differs_before);
    return rest;
  }
  static bool differs_before(const Integer& a, const Integer& b) {
    return precedes(a, b) || (a.is_constant() && b.is_constant() && a.least() < b.least());
  }

  /// Whether this is a sum of nonnegative parts, which is at most 0 if and only if each part is.
  bool is_sum_of_natural() const {
    return !is_constant() && made_->way == Way::sum && are_not_negative(made_->parts);
  }
  Truth all_parts_at_most(const Integer& most) const {
    Truth all(true);
    for (const Integer& part : made_->parts) all = all && part <= most;
    return all;
  }
  static bool are_not_negative(const Parts& parts) {
    return std::ranges::all_of(parts, [](const Integer& part) { return part.least() >= 0; });
  }

  /// Whether the parts of b show that a <= b: b is a maximum that includes a, or a sum of a and
  /// nonnegative parts, cut off at most where a is.
  static bool is_in(const Integer& a, const Integer& b) {
    if (b.is_constant() || b.made_->way == Way::either) return false;
    if (b.made_->way == Way::max) return contains(b.made_->parts, a.parts(Way::max));
    const bool cut_off = b.made_->way == Way::cut_off;
    const bool a_too = cut_off && a.is_cut_off_at(b.made_->limit[0]);
    if (cut_off && !a_too && a.most() > b.made_->limit[0].least()) return false;
    return are_not_negative(b.made_->parts) &&
           contains(b.made_->parts, a_too ? a.made_->parts : a.parts(Way::sum));
  }
  static bool contains(const Parts& all, const Parts& some) {
    return std::ranges::includes(all, some, precedes) && !some[0].is_constant();
  }

  /// This number, with a record of how it was built.
  Integer made_as(Way way, Parts parts, Parts limit = {}, const Truth& condition = {}) const {
    Integer same = *this;
    if (is_constant()) return same;
    same.made_ = std::make_shared<const Made>(
        Made{*term(), way, std::move(parts), std::move(limit), condition});
    return same;
  }

  /// Records a result that the program computes, and whether a machine integer holds it.
  static Integer noted(Integer computed) {
    using Limits = std::numeric_limits<Machine>;
    if (Limits::min() <= computed.least() && computed.most() <= Limits::max())
      ++arithmetic().within;
    else
      arithmetic().doubtful.push_back(!computed.is_held());
    return computed;
  }
  Truth is_held() const {
    using Limits = std::numeric_limits<Machine>;
    return Integer(Limits::min()) <= *this && *this <= Integer(Limits::max());
  }

  Bounds bounds_{};
  std::shared_ptr<const Made> made_{};
};

template <class Machine>
struct Integer<Machine>::Made {
  z3::expr term;
  Way way = Way::itself;
  Parts parts{};
  Parts limit{};      ///< one, if the term is cut off
  Truth condition{};  ///< chooses between the parts of `either`
};

/// An operation on two numbers, which it keeps alive.
template <class Machine>
struct Integer<Machine>::Operation {
  Way way;
  Integer a, b;

  static bool one(const Integer& x, const Integer& y) {
    return x.made_ == y.made_ && x.least() == y.least();
  }
  friend bool operator==(const Operation& x, const Operation& y) {
    return x.way == y.way && one(x.a, y.a) && one(x.b, y.b);
  }
};

template <class Machine>
struct Integer<Machine>::Hash {
  static std::size_t of(const Integer& x) {
    return x.is_constant() ? static_cast<std::size_t>(x.least())
                           : std::hash<const Made*>{}(x.made_.get());
  }
  std::size_t operator()(const Operation& o) const {
    return (of(o.a) * 31 + of(o.b)) * 31 + static_cast<std::size_t>(o.way);
  }
};

}  // namespace asa::prove
