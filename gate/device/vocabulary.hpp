#pragma once

#include "model/feature.hpp"

#include <optional>
#include <string_view>

namespace asa::device {

/// A name that devices print: a feature of the model, or one that the model leaves out.
struct KnownName {
  std::optional<Feature> feature;
  bool old;  ///< only versions before 8.3 print it; they print no terms
};

std::optional<KnownName> known_name(std::string_view printed);

bool same_text(std::string_view a, std::string_view b);     ///< ignoring case
bool starts_with(std::string_view text, std::string_view);  ///< ignoring case
/// Position of `wanted`, ignoring case; npos if there is none.
std::size_t find_text(std::string_view text, std::string_view wanted);

}  // namespace asa::device
