// clang-format off
#pragma once

#include "model/clause.hpp"
#include "properties/property.hpp"  // wrong
#include "clause.hpp"               // wrong

#include <boost/hana/tuple.hpp>
#include <boost/hana.hpp>           // wrong
#include <boost/mp11.hpp>           // wrong
#include <fmt/format.h>             // wrong

#include <array>
