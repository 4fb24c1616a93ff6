#pragma once

#include "model/clause.hpp"

#include <array>
#include <optional>

namespace asa::timeline {

/// A clause that can decide steps of a history, and the more general clause that it replaces:
/// CMB-06 says which key counts down, TMR-01 only that keys do.
struct Decider {
  Clause clause;
  std::optional<Clause> in_place_of = std::nullopt;
};

/// All deciders, in the order in which reports name them.
inline constexpr std::array deciders{
    Decider{"LOC-01"_clause},
    Decider{"LOC-02"_clause},
    Decider{"LOC-03"_clause, "CMB-07"_clause},
    Decider{"LOC-04"_clause, "TMR-01"_clause},
    Decider{"LOC-05"_clause, "LOC-04"_clause},
    Decider{"TMR-03"_clause, "TMR-01"_clause},
    Decider{"CMB-07"_clause, "CMB-06"_clause},
    Decider{"CMB-06"_clause, "TMR-01"_clause},
    Decider{"CMB-03"_clause, "TMR-01"_clause},
    Decider{"TMR-06"_clause, "TMR-01"_clause},
    Decider{"STK-01"_clause, "STK-03"_clause},
    Decider{"STK-03"_clause},
    Decider{"KEY-03"_clause, "KEY-04"_clause},
    Decider{"KEY-05"_clause},
    Decider{"TMR-01"_clause, "TMR-02"_clause},
    Decider{"TMR-02"_clause},
    Decider{"KEY-04"_clause},
    Decider{"ACT-01"_clause},
    Decider{"TMR-05"_clause},
    Decider{"TMR-04"_clause},
    Decider{"UPG-03"_clause},
    Decider{"UPG-02"_clause},
    Decider{"DWN-03"_clause, "KEY-04"_clause},
    Decider{"DWN-04"_clause},
    Decider{"FX-ENC-1"_clause},
    Decider{"EXP-01"_clause},
    Decider{"EXP-02"_clause},
};

}  // namespace asa::timeline
