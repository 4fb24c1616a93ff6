#pragma once

#include "gate/check/trial.hpp"

#include <string>
#include <vector>

namespace asa {

/// Which trials a run is about; everything unless something is named.
struct Selection {
  std::string property{};
  std::string clause{};
  std::string platform{};
  bool pairs = false;  ///< only properties about failover pairs as they stand

  bool selects(const Trial& trial) const;
  /// As options, a word each: "--only", "EncryptionIsEqual", "--pairs"; none if everything is
  /// selected.
  std::vector<std::string> options() const;
  std::string text() const;  ///< the options with blanks between them
};

/// Throw std::invalid_argument for a name that does not exist, and say what was meant and where all
/// names are. An empty name is of nothing and exists.
void require_property(const std::string& property);
void require_platform(const std::string& platform);
void require_names(const Selection& selection);

}  // namespace asa
