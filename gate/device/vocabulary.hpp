#pragma once

#include "model/feature.hpp"

#include <optional>
#include <string_view>

namespace asa::device {

/// A name that devices print: a feature of the model, or one that the model leaves out.
struct KnownName {
  std::optional<Feature> feature;
  bool old;  ///< only versions before 8.3 print it, where no terms are printed
};

std::optional<KnownName> known_name(std::string_view printed);

bool same_text(std::string_view a, std::string_view b);     ///< but for case
bool starts_with(std::string_view text, std::string_view);  ///< but for case
/// Place of `wanted`, whatever its case; npos if there is none.
std::size_t find_text(std::string_view text, std::string_view wanted);

}  // namespace asa::device
