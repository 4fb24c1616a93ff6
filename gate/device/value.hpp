#pragma once

#include "model/feature.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asa::device {

/// The parts of a line "Name : Value [remark] [term]".
struct FeatureLine {
  std::string name;
  std::string value;
  std::string term;    ///< "perpetual" or "62 days"
  std::string remark;  ///< the text between value and term: "DMZ Restricted"
};

/// The parts of the line; nothing unless it has a name, a colon and a value.
std::optional<FeatureLine> feature_line(std::string_view line);

/// Whether the remark adds nothing to the value: the third VLAN of a 5505 Base is restricted, those
/// of Security Plus are not (PLT-01).
bool understood(Feature f, std::string_view remark);

struct ReadValue {
  std::int32_t amount;
  bool odd;  ///< not in its feature's usual form; to be noted
};

std::optional<ReadValue> read_value(Form form, std::string_view printed);

/// The amount as devices print it: "Enabled", "Active/Standby", "750", "Unlimited". One that no
/// device prints, such as two flags added up, is a number.
std::string shown_value(Form form, std::int32_t amount);
std::string shown_value(Feature f, std::int32_t amount);

}  // namespace asa::device
