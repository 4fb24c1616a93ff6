#pragma once

#include <string>
#include <string_view>

namespace asa::explain {

/// C++ source without comments and without what formatting decides. A gap is one blank between two
/// words and between two signs of an operator, and nothing elsewhere. Texts that follow each other
/// are one text.
std::string bare_code(std::string_view source);

}  // namespace asa::explain
