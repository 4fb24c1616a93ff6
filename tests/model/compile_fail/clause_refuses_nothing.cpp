// expect: this_clause_refuses_nothing
#include "model/refusing_clause.hpp"

constexpr asa::RefusingClause refused_by = asa::operator""_clause<"FO-01">();
