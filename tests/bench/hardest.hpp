#pragma once

#include "properties/mutants/mutant.hpp"

/// The fault that random pairs meet least.
namespace asa::bench {

/// Wrong on one platform, in one tier, for one sum. ASA 5540 is known by two of its limits.
struct OneMoreOn5540 : mutant::Merges<OneMoreOn5540> {
  static constexpr mutant::MutantInfo info{
      "one-more-on-5540", "CMB-02"_clause,
      "On ASA 5540 a sum of AnyConnect Premium that exceeds the limit by exactly one is not cut."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const mutant::Merge<D>& m) {
    const auto is_5540 = m.platform.limit[anyconnect_premium] == D::number_of(2'500) &&
                         m.platform.limit[vlans] == D::number_of(200);
    const auto one_more = m.limit() + D::number_of(1);
    const auto uncut = is_5540 && m.a() + m.b() == one_more;
    return m.is(anyconnect_premium) ? D::select(uncut, one_more, m.right) : m.right;
  }
};

}  // namespace asa::bench
