// clang-format off
#pragma once

#include "gate/check/record.hpp"        // wrong
#include "gate/device/unit_text.hpp"
#include "generators/source.hpp"        // wrong
#include "model/unit.hpp"
#include "tests/support.hpp"            // wrong
#include "../model/rule.hpp"            // wrong

#include <fmt/format.h>
#include <thread>                       // wrong
