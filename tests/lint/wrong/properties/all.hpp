// clang-format off
#pragma once

#include "properties/law.hpp"
#include "properties/other_law.hpp"
