#pragma once

#include "model/feature.hpp"
#include "model/figure.hpp"
#include "model/version.hpp"

#include <optional>

/// The software that a platform runs, and its figures under earlier releases.
namespace asa {

/// One end of a software range, with its source.
struct Release {
  Version version{};
  Trust trust = Trust::unknown;
  std::string_view source = "no source";
};

/// The software in which a platform takes activation keys (PLT-14). The last release includes all
/// its maintenance versions.
struct SoftwareRange {
  Release first;
  Release last{};
};

constexpr bool comes_before(Version v, const SoftwareRange& range) {
  return v < range.first.version;
}
constexpr bool comes_after(Version v, const SoftwareRange& range) {
  const Version& last = range.last.version;
  if (range.last.trust == Trust::unknown) return false;
  return v.major > last.major || (v.major == last.major && v.minor > last.minor);
}

/// Figures under earlier software (PLT-10, PLT-12, CX-6). Between `until` and `from`, either these
/// or the platform's own may hold.
struct EarlierFigures {
  Feature feature;
  Allowances allowances;
  Version until;  ///< the first version that may have the platform's own
  Version from;   ///< the first version known to have the platform's own
};

/// The lower standard amount and the higher ceiling.
constexpr Allowance either(const Allowance& a, const Allowance& b) {
  return {a.standard.value <= b.standard.value ? a.standard : b.standard,
          a.ceiling.value >= b.ceiling.value ? a.ceiling : b.ceiling};
}

/// The allowance under a version; if the version is unknown, one that covers all versions.
constexpr Allowance under(const std::optional<Version>& version, const Allowance& earlier,
                          const EarlierFigures& change, const Allowance& own) {
  if (!version) return either(earlier, own);
  if (*version < change.until) return earlier;
  return *version < change.from ? either(earlier, own) : own;
}

}  // namespace asa
