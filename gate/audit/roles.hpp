#pragma once

#include "gate/audit/request.hpp"
#include "model/situation.hpp"

namespace asa::audit {

/// How the units are joined, and which input has which role.
struct Roles {
  Topology topology;
  std::vector<std::size_t> order;  ///< indices of the inputs, the primary or master first
  std::vector<std::string> names;  ///< in that order
};

/// The requested roles, or roles by the order of the inputs. An error if they do not fit.
Expected<Roles> assign_roles(const Request& request);

}  // namespace asa::audit
