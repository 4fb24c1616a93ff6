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

/// Throws std::invalid_argument for a name that does not exist, and says where the names are.
void require_names(const Selection& selection);

}  // namespace asa
