#pragma once

#include "model/clause/register.hpp"
#include "properties/catalogue.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asa::explain {

/// How many hexadecimal digits a digest has.
inline constexpr std::size_t fingerprint_digits = 16;

/// What a clause or a property says, in digests. A part changes if and
/// only if what it is a digest of does, on every machine.
///
/// Source counts without comments and formatting (gate/explain/bare_code.hpp), in any order, and
/// wherever it stands. A comment counts only in so far as it names a clause or a reading: that is
/// how slices are found.
struct Fingerprint {
  /// A clause's statement, source, trust and exception; a property's statement.
  std::string text;
  /// A clause's rule and what else names it; a property's type but for its statement.
  std::string rule;
  /// The questions and answers, the default first: of the readings that a clause's source depends
  /// on, or that a property varies or has at their default.
  std::string readings;
  /// The fingerprints of a property's clauses; empty for a clause.
  std::string clauses{};
  /// The functions and constants that the source uses (gate/explain/functions.hpp); empty in a
  /// review from before they counted.
  std::string uses{};
  /// Each of the clauses by its id; empty in a review from before they were kept.
  std::vector<std::pair<std::string, std::string>> of_clauses{};

  bool operator==(const Fingerprint&) const = default;
};

/// A part of a fingerprint, by its name in files.
struct FingerprintPart {
  std::string_view name;
  std::string Fingerprint::*digest;
};
inline constexpr std::array fingerprint_parts{
    FingerprintPart{"text", &Fingerprint::text}, FingerprintPart{"rule", &Fingerprint::rule},
    FingerprintPart{"readings", &Fingerprint::readings},
    FingerprintPart{"clauses", &Fingerprint::clauses}, FingerprintPart{"uses", &Fingerprint::uses}};

/// The digest of all parts, which is what is shown and cited.
std::string whole(const Fingerprint& parts);

/// The digest that is `clauses` of these.
std::string digest_of_clauses(const Fingerprint& parts);

Fingerprint fingerprint_of(const ClauseEntry& clause);
Fingerprint fingerprint_of(const PropertyEntry& property);

}  // namespace asa::explain
