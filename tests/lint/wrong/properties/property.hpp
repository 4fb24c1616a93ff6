// clang-format off
#pragma once

#include "model/clause.hpp"
#include "properties/law.hpp"
#include "generators/source.hpp"  // wrong
#include "gate/report.hpp"        // wrong

#include <gtest/gtest.h>          // wrong
#include <rapidcheck.h>           // wrong

#include <string_view>
