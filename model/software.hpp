#pragma once

#include "model/feature.hpp"
#include "model/figure.hpp"
#include "model/version.hpp"

#include <optional>

/// Which software a platform runs, and what it holds under earlier releases of it.
namespace asa {

/// One end of a range of software, with where it was read.
struct Release {
  Version version{};
  Trust trust = Trust::unknown;
  std::string_view source = "no source";
};

/// The software of a platform that takes activation keys (PLT-14). The last release counts with
/// all its maintenance versions.
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

/// Figures of earlier software (PLT-10, PLT-12, CX-6). Between the releases that were read either
/// these or the platform's own may hold.
struct EarlierFigures {
  Feature feature;
  Allowances allowances;
  Version until;  ///< the first version that may have the platform's own
  Version from;   ///< the first version that is known to have them
};

/// The lower of what comes with a unit, the higher of the ceilings.
constexpr Allowance either(const Allowance& a, const Allowance& b) {
  return {a.standard.value <= b.standard.value ? a.standard : b.standard,
          a.ceiling.value >= b.ceiling.value ? a.ceiling : b.ceiling};
}

/// What holds under a version, or under any where none is known.
constexpr Allowance under(const std::optional<Version>& version, const Allowance& earlier,
                          const EarlierFigures& change, const Allowance& own) {
  if (!version) return either(earlier, own);
  if (*version < change.until) return earlier;
  return *version < change.from ? either(earlier, own) : own;
}

}  // namespace asa
