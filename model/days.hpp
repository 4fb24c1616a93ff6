#pragma once

#include <chrono>
#include <cstdint>

namespace asa {

/// Time as licenses count it: whole days, which is what devices print. 64 bits, so that sums of any
/// 32-bit numbers of days are safe.
using Days = std::chrono::duration<std::int64_t, std::chrono::days::period>;

}  // namespace asa
