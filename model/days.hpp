#pragma once

#include <chrono>
#include <cstdint>

namespace asa {

/// Time as licenses count it: whole days, as devices print them. It has 64 bits, so sums of 32-bit
/// day counts cannot overflow.
using Days = std::chrono::duration<std::int64_t, std::chrono::days::period>;

}  // namespace asa
