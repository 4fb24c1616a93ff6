#pragma once

#include "model/domain.hpp"

#include <cstddef>
#include <cstdint>

namespace asa {

/// The vector domain: so many cases at once, one in each lane of the processor's vectors. A truth
/// has all bits of a lane, or none. Lanes of different processors are kept apart by their tag.
template <std::size_t Width, class Tag>
struct Lanes {
  static constexpr std::size_t width = Width;
  using Vector __attribute__((vector_size(4 * Width))) = std::int32_t;

  struct truth {
    Vector bits{};

    friend truth operator&&(const truth& a, const truth& b) { return {a.bits & b.bits}; }
    friend truth operator||(const truth& a, const truth& b) { return {a.bits | b.bits}; }
    friend truth operator!(const truth& a) { return {~a.bits}; }
  };

  struct number {
    Vector lanes{};

    friend number operator+(const number& a, const number& b) { return {a.lanes + b.lanes}; }
    friend number operator-(const number& a, const number& b) { return {a.lanes - b.lanes}; }
    friend truth operator==(const number& a, const number& b) { return {a.lanes == b.lanes}; }
    friend truth operator!=(const number& a, const number& b) { return {a.lanes != b.lanes}; }
    friend truth operator<(const number& a, const number& b) { return {a.lanes < b.lanes}; }
    friend truth operator<=(const number& a, const number& b) { return {a.lanes <= b.lanes}; }
    friend number min(const number& a, const number& b) { return select(b < a, b, a); }
    friend number max(const number& a, const number& b) { return select(a < b, b, a); }
  };
  using days = number;  ///< within 32 bits, unlike those of the reference domain

  static number number_of(std::int32_t value) { return {Vector{} + value}; }
  static days days_of(Days value) { return number_of(static_cast<std::int32_t>(value.count())); }
  static days in_days(const number& value) { return value; }
  static number count(const days& value) { return value; }
  static truth truth_of(bool value) { return {Vector{} - (value ? 1 : 0)}; }
  static bool known(const truth&) { return false; }
  static number select(const truth& condition, const number& yes, const number& no) {
    return {condition.bits ? yes.lanes : no.lanes};
  }

  static std::int32_t lane(const number& n, std::size_t i) { return n.lanes[i]; }
  static bool lane(const truth& t, std::size_t i) { return t.bits[i] != 0; }
};

}  // namespace asa
