#pragma once

#include "gate/foreign/protocol.hpp"
#include "properties/support.hpp"

#include <string>

namespace asa::foreign {

/// Throws Malformed unless the word names something that a program can support.
void require_supported_word(const std::string& word);

/// What a program supports; its platforms are kept for as long as the gate runs.
Support support_of(const Hello& hello);

/// All the words.
std::vector<std::string> supported_words();

}  // namespace asa::foreign
