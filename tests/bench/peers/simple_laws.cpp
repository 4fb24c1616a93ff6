#include "tests/bench/peers/simple_model.hpp"

#include <algorithm>

/// The laws are apart from the model: no compiler sees both.
namespace asa::bench::simple {

namespace {

bool formed_pairs_have_equal_encryption(const Model& m, const Triple& t) {
  return !m.forms(*t.platform, t.a, t.b) || t.a.encryption == t.b.encryption;
}

bool base_never_forms_where_excluded(const Model& m, const Triple& t) {
  const bool base = !t.a.security_plus || !t.b.security_plus;
  return !(t.platform->base_excluded && base && m.forms(*t.platform, t.a, t.b));
}

bool commutes(const Model& m, const Triple& t, const License& ab) {
  return ab == m.combine(*t.platform, t.b.license, t.a.license);
}

bool lies_between_own_and_limit(const Triple& t, const License& ab) {
  for (std::size_t i = 0; i < tier_count; ++i) {
    const std::int32_t own = std::max(t.a.license.tiers[i], t.b.license.tiers[i]);
    if (ab.tiers[i] < own || ab.tiers[i] > t.platform->limits[i]) return false;
  }
  return true;
}

bool associates(const Model& m, const Triple& t, const License& ab) {
  const Platform& p = *t.platform;
  const License &a = t.a.license, &b = t.b.license, &c = t.c.license;
  return m.combine(p, ab, c) == m.combine(p, a, m.combine(p, b, c));
}

bool flags_are_idempotent(const Model& m, const Triple& t) {
  return m.combine(*t.platform, t.a.license, t.a.license).flags == t.a.license.flags;
}

bool adds_exactly(const Triple& t, const License& ab) {
  const License &a = t.a.license, &b = t.b.license;
  for (std::size_t i = 0; i < tier_count; ++i)
    if (ab.tiers[i] != std::min(a.tiers[i] + b.tiers[i], t.platform->limits[i])) return false;
  for (std::size_t i = 0; i < timed_count; ++i)
    if (ab.days[i] != a.days[i] + b.days[i]) return false;
  return true;
}

}  // namespace

bool obeys(const Model& m, const Triple& t) {
  const License ab = m.combine(*t.platform, t.a.license, t.b.license);
  return formed_pairs_have_equal_encryption(m, t) && base_never_forms_where_excluded(m, t) &&
         commutes(m, t, ab) && lies_between_own_and_limit(t, ab) && associates(m, t, ab) &&
         flags_are_idempotent(m, t) && adds_exactly(t, ab);
}

}  // namespace asa::bench::simple
