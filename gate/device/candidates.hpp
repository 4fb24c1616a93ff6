#pragma once

#include "gate/device/unit_text.hpp"

#include <string>
#include <vector>

namespace asa::device {

/// A platform and edition that the unit may be.
struct Candidate {
  const PlatformEntry* platform;
  bool plus;
};

/// What the unit may be, and how that was found.
struct Identity {
  std::vector<Candidate> candidates;
  bool inferred = false;  ///< from values or the license line, not from a hardware line
  std::string by;         ///< what it was inferred from
  std::vector<Candidate> unseen = {};  ///< too little is known to rule these out

  bool decided() const { return candidates.size() == 1; }
};

/// The platform that all candidates share; null if there is none.
const PlatformEntry* only_platform(const Identity& identity);

Identity identify(const UnitText& text);

/// "ASA 5510 Security Plus"
std::string shown(const Candidate& candidate);

/// The higher of the two editions' ceilings, which limits a combination.
const Figure& limit_figure(const PlatformEntry& platform, Feature f);

}  // namespace asa::device
