#pragma once

#include "gate/terminal/input.hpp"
#include "model/feature.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace asa::device {

/// A feature and a value of it.
struct Setting {
  Feature feature;
  std::int32_t amount;
  bool operator==(const Setting&) const = default;
};

/// "Security Contexts=20"
std::string in_words(const Setting& setting);

/// Reads "FEATURE=VALUE": a name as devices print it, or a part of only one feature's name, and a
/// value as devices print it.
Expected<Setting> read_setting(std::string_view text);

}  // namespace asa::device
