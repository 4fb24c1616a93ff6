#pragma once

#include "gate/device/unit_text.hpp"

#include <string>

namespace asa::audit {

/// What the printed terms of one flag or tier say of the mate, beyond the values.
struct MateTerm {
  std::string need = {};        ///< "enabled for 364 days"; empty if the values say it all
  std::string term = {};        ///< of what the mate holds, if that is told
  std::string impossible = {};  ///< which terms could be; empty if the printed one can
};

/// By the sum of days of a flag (CMB-05). `several`: a key of the unit with several features grants
/// it, whose days pass while the mate's do, so that they do not add.
MateTerm flag_term(const device::Statement& own, const device::Statement& combined, bool several);

/// By what changes first (CMB-03), if the sum is not at the platform limit, where it may last
/// longer.
MateTerm tier_term(const device::Statement& own, const device::Statement& combined);

}  // namespace asa::audit
