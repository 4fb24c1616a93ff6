// clang-format off
#pragma once

#include "gate/commands/program.hpp"    // wrong
#include "gate/device/value.hpp"        // wrong
#include "gate/scenario/json.hpp"
#include "properties/property.hpp"

#include <thread>
