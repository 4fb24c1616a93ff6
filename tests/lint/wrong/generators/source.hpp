// clang-format off
#pragma once

#include "model/clause.hpp"
#include "properties/property.hpp"  // wrong
#include "gate/report.hpp"          // wrong

#include <gtest/gtest.h>            // wrong
#include <rapidcheck.h>

#include <cstdint>
