#pragma once

#include "gate/check/trial.hpp"

#include <string>

namespace asa {

/// Which trials a run is about; everything unless something is named.
struct Selection {
  std::string property{};
  std::string clause{};
  std::string platform{};
  bool pairs = false;  ///< only properties about failover pairs as they stand

  bool selects(const Trial& trial) const;
  /// As options: "--only EncryptionIsEqual --pairs"; empty if everything is selected.
  std::string text() const;
};

/// Throw std::invalid_argument for a name that does not exist, and say what was meant and where all
/// names are. An empty name is of nothing and exists.
void require_property(const std::string& property);
void require_platform(const std::string& platform);
void require_names(const Selection& selection);

}  // namespace asa
