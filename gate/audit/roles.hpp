#pragma once

#include "gate/audit/request.hpp"
#include "model/situation.hpp"

namespace asa::audit {

/// How the units are joined, and which input is which of them.
struct Roles {
  Topology topology;
  std::vector<std::size_t> order;  ///< places of the inputs, the primary or master first
  std::vector<std::string> names;  ///< in that order
};

/// The roles asked for, or those of the order given. An error if they do not fit.
Expected<Roles> assign_roles(const Request& request);

}  // namespace asa::audit
