#pragma once

#include "model/platform.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace asa::explain {

/// "2 (excerpt: a book) to 20 (recalled)": the standard amount and the maximum, each with its trust
/// and source.
std::string in_words(Feature feature, const Allowance& allowance);

/// The same of both editions, if they differ: "Base: 0 (...); Security Plus: 2 (...)".
std::string in_words(Feature feature, const Allowances& allowances, bool security_plus);

/// {text, base: {standard: {value, trust, source}, maximum}, security_plus}: the latter only if the
/// edition exists. An unknown value is null.
nlohmann::ordered_json figures_json(Feature feature, const Allowances& allowances,
                                    bool security_plus);

/// "(excerpt: a book)"; a recollection has no source to name.
std::string trusted(Trust trust, std::string_view source);

}  // namespace asa::explain
