#pragma once

#include <string_view>

namespace asa {

/// How far a clause or a figure can be trusted. It travels into every report, so that nobody
/// cites a recalled figure as a printed one.
enum class Standing {
  in_print,     ///< the source text was read whole
  two_sources,  ///< two sources, read independently, agree
  excerpt,      ///< one excerpt that breaks off
  device,       ///< printed by a device
  recalled,     ///< from memory, seen in no source
  unknown,      ///< no value is known
};

constexpr std::string_view name(Standing standing) {
  switch (standing) {
    case Standing::in_print: return "read in print";
    case Standing::two_sources: return "two sources";
    case Standing::excerpt: return "excerpt";
    case Standing::device: return "device output";
    case Standing::recalled: return "recalled";
    case Standing::unknown: return "unknown";
  }
  return "unknown";
}

}  // namespace asa
