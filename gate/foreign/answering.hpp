#pragma once

#include "properties/system.hpp"

namespace asa::foreign {

/// Reads questions from standard input and writes a system's answers to standard output, up to a
/// stop or the end of the input. Throws Malformed for a line that is no message.
void answer_questions(const AnySystem& system);

}  // namespace asa::foreign
