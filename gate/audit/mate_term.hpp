#pragma once

#include "gate/device/unit_text.hpp"

#include <string>

namespace asa::audit {

/// What the printed terms of one flag or tier say about the mate, beyond the values.
struct MateTerm {
  std::string need = {};        ///< "enabled, 364 days"; empty if the values say it all
  std::string term = {};        ///< of the mate's license, if the terms tell it
  std::string impossible = {};  ///< the possible terms; empty if the printed one is possible
};

/// The mate's term for a flag, by the sum of days (CMB-05). `several`: a key of the unit with
/// several features grants the flag; its days pass while the mate's do, so they do not add.
MateTerm flag_term(const device::Statement& own, const device::Statement& combined, bool several);

/// The mate's term for a tier, by the first change of the sum (CMB-03). Not for a sum at the
/// platform limit, which may last longer.
MateTerm tier_term(const device::Statement& own, const device::Statement& combined);

}  // namespace asa::audit
