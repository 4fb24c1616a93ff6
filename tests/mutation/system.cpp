// The system that a mutant of the rules is, as a library: compiled with the changed header before
// the others on the include path. It brings its own instantiation of the rules of time.
#include "properties/system.hpp"

#include "model/time/simulate.cpp"
#include "properties/reference.hpp"
#include "tests/mutation/system.hpp"

const asa::AnySystem& asa_system() {
  static const asa::SystemAdapter<asa::Reference> system;
  return system;
}
