#include "properties/reference_system.hpp"

#include "properties/reference.hpp"

namespace asa {

const AnySystem& reference_system() {
  static const SystemAdapter<Reference> reference;
  return reference;
}

}  // namespace asa
