#pragma once

#include "model/catalogue.hpp"
#include "model/clause/register.hpp"
#include "model/readings.hpp"
#include "properties/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace asa::explain {

/// What the program can explain.
using Topic = std::variant<const ClauseEntry*, const PropertyEntry*, const ReadingEntry*,
                           const PlatformEntry*, const FeatureEntry*, const Mutant*>;

std::vector<Topic> all_topics();

/// "clause", "property" and so on.
std::string_view kind_of(const Topic& topic);

/// The id of a clause, property or reading; the name of anything else.
std::string_view id_of(const Topic& topic);

/// The topic that is written: by its id, by another name that devices print, or by the beginning
/// of either, in any case of letters. Throws std::invalid_argument, with what was meant, unless
/// there is exactly one.
Topic topic_named(std::string_view written);

}  // namespace asa::explain
