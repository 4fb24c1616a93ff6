#pragma once

#include <cstddef>

namespace asa {

/// The columns of the terminal that standard output is, from 40 to 100; piped_columns if it
/// is none.
std::size_t terminal_columns();

}  // namespace asa
