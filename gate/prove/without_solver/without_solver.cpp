#include "gate/prove/prove.hpp"

namespace asa::prove {

Report report(const Request&) {
  throw NoSolver(
      "this program was built without Z3, the solver that proves; install it (on Debian: "
      "libz3-dev), configure and build again");
}

}  // namespace asa::prove
