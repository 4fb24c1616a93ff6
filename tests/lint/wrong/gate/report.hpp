// clang-format off
#pragma once

#include "properties/property.hpp"
#include "tests/support.hpp"  // wrong
#include "../model/rule.hpp"  // wrong

#include <fmt/format.h>
