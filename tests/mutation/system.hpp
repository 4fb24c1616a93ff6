#pragma once

#include "properties/system.hpp"

/// All that a library of mutated rules shows.
__attribute__((visibility("default"))) const asa::AnySystem& asa_system();

/// Its name there.
inline constexpr const char* system_symbol = "_Z10asa_systemv";
