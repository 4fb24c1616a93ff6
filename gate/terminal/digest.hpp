#pragma once

#include <string_view>

namespace asa {

/// 16 hexadecimal digits that name the sources this program is built from: CMakeLists.txt, model/,
/// generators/, properties/ and gate/. The build computes them (gate/terminal/digest.cmake).
std::string_view source_digest();

}  // namespace asa
