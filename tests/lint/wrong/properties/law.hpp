// clang-format off
#pragma once

constexpr bool is_forming(int units) { return units > 1; }
