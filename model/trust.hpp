#pragma once

#include <string_view>

namespace asa {

/// How far a clause or a figure can be trusted. Every report shows it, so that nobody cites a
/// recalled figure as a printed one.
enum class Trust {
  in_print,     ///< the whole source text was read
  two_sources,  ///< two sources, read independently, agree
  excerpt,      ///< one excerpt that breaks off
  device,       ///< printed by a device
  recalled,     ///< from memory, seen in no source
  unknown,      ///< no value is known
};

constexpr std::string_view name(Trust trust) {
  switch (trust) {
    case Trust::in_print: return "read in print";
    case Trust::two_sources: return "two sources";
    case Trust::excerpt: return "excerpt";
    case Trust::device: return "device output";
    case Trust::recalled: return "recalled";
    case Trust::unknown: return "unknown";
  }
  return "unknown";
}

}  // namespace asa
