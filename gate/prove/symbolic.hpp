#pragma once

#include "gate/prove/integer.hpp"
#include "gate/prove/truth.hpp"
#include "model/domain.hpp"

namespace asa::prove {

/// The solver's domain: the rules compute terms.
struct Symbolic {
  using number = Integer<std::int32_t>;
  using truth = Truth;
  using days = Integer<Days::rep>;

  static number number_of(std::int32_t value) { return number(value); }
  static truth truth_of(bool value) { return truth(value); }
  static days days_of(Days value) { return days(value.count()); }
  static days in_days(const number& n) { return days(n); }
  static number count(const days& d) { return number(d); }
  static bool known(const truth& t) { return t.is(true); }
  static number select(const truth& t, const number& yes, const number& no) {
    return number::select(t, yes, no);
  }
  static days select(const truth& t, const days& yes, const days& no) {
    return days::select(t, yes, no);
  }
};
static_assert(ValueDomain<Symbolic>);

}  // namespace asa::prove
