// expect: a clause of the register has no text above its rule
#include "model/clause/text.hpp"

constexpr asa::ClauseText text = asa::text<asa::operator""_clause<"FO-01">()>;
