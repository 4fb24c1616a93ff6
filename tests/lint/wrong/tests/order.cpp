// clang-format off
#include "gate/report.hpp"

#include <boost/hana.hpp>     // wrong
#include <rapidcheck/gtest.h>
#include <gtest/gtest.h>      // wrong
