#pragma once

#include "model/situation.hpp"
#include "properties/judgement.hpp"

#include <cstdint>
#include <type_traits>

/// A value domain that is not built-in integers: it counts what the rules compute, and nothing
/// converts to or from int or bool, so that no rule can leave the domain or branch on a truth.
namespace counting {

struct Counts {
  std::uint64_t additions = 0;
  std::uint64_t comparisons = 0;
  std::uint64_t connectives = 0;
};
inline Counts counts;

class Truth {
 public:
  Truth() = default;
  static Truth of(bool value) { return Truth(value); }
  bool value() const { return value_; }

  friend Truth operator&&(const Truth& a, const Truth& b) { return counted(a.value_ & b.value_); }
  friend Truth operator||(const Truth& a, const Truth& b) { return counted(a.value_ | b.value_); }
  friend Truth operator!(const Truth& a) { return counted(!a.value_); }

 private:
  explicit Truth(bool value) : value_(value) {}
  static Truth counted(bool value) { return ++counts.connectives, Truth(value); }
  bool value_ = false;
};

class Number {
 public:
  Number() = default;
  static Number of(std::int64_t value) { return Number(value); }
  std::int64_t value() const { return value_; }

  friend Number operator+(const Number& a, const Number& b) { return added(a.value_ + b.value_); }
  friend Number operator-(const Number& a, const Number& b) { return added(a.value_ - b.value_); }
  friend Truth operator==(const Number& a, const Number& b) { return told(a.value_ == b.value_); }
  friend Truth operator!=(const Number& a, const Number& b) { return told(a.value_ != b.value_); }
  friend Truth operator<(const Number& a, const Number& b) { return told(a.value_ < b.value_); }
  friend Truth operator<=(const Number& a, const Number& b) { return told(a.value_ <= b.value_); }
  friend Number min(const Number& a, const Number& b) { return (b < a).value() ? b : a; }
  friend Number max(const Number& a, const Number& b) { return (a < b).value() ? b : a; }

 private:
  explicit Number(std::int64_t value) : value_(value) {}
  static Number added(std::int64_t value) { return ++counts.additions, Number(value); }
  static Truth told(bool value) { return ++counts.comparisons, Truth::of(value); }
  std::int64_t value_ = 0;
};

struct Domain {
  using number = Number;
  using truth = Truth;
  using days = Number;
  static days days_of(asa::Days value) { return Number::of(value.count()); }
  static days in_days(const number& value) { return value; }
  static number count(const days& value) { return value; }
  static bool known(const truth&) { return false; }
  static number number_of(std::int32_t value) { return Number::of(value); }
  static truth truth_of(bool value) { return Truth::of(value); }
  static number select(const truth& c, const number& yes, const number& no) {
    return c.value() ? yes : no;
  }
};
static_assert(asa::ValueDomain<Domain>);
static_assert(!std::is_constructible_v<bool, Truth> && !std::is_convertible_v<bool, Truth>);
static_assert(!std::is_constructible_v<int, Number> && !std::is_convertible_v<int, Number>);

}  // namespace counting
