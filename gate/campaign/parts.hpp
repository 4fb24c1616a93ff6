#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace asa::campaign {

/// Which parts of a run are at hand, and the file that each came from.
struct Parts {
  std::uint64_t of = 1;
  std::map<std::uint64_t, std::string> from{};

  bool complete() const { return from.size() == of; }
  /// Whether each of the others is among these, or these are the whole run.
  bool include(const Parts& others) const;
  std::vector<std::uint64_t> missing() const;
};

/// "1-3,7/16"; empty if all are at hand.
std::string text_of(const Parts& parts);

/// "1-3,7"
std::string text_of(const std::vector<std::uint64_t>& numbers);

/// Reads "1-3,7/16", all from one file. Throws Malformed.
Parts parts_in(const std::string& text, const std::string& file);

}  // namespace asa::campaign
