#pragma once

#include <string_view>

namespace asa {

/// 16 hexadecimal digits that name the sources this program is built from: CMakeLists.txt, model/,
/// generators/, properties/ and gate/. The build computes them (gate/terminal/digest.cmake).
std::string_view source_digest();

/// 16 digits that name the sources that proofs of a property depend on: all but the headers of
/// other properties, the faulty systems and the rooms whose code no proof runs. source_digest() if
/// the build did not find the header that states the property.
std::string_view proof_digest(std::string_view property);

/// 16 digits that name the sources that all proofs depend on.
std::string_view shared_proof_digest();

}  // namespace asa
