#pragma once

#include "model/feature.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asa::device {

/// A line "Name : Value [term]", in its parts.
struct FeatureLine {
  std::string name;
  std::string value;
  std::string term;    ///< "perpetual" or "62 days"
  std::string remark;  ///< what stands between value and term: "DMZ Restricted"
};

/// The line in its parts, if it has a name, a colon and a value.
std::optional<FeatureLine> feature_line(std::string_view line);

/// Whether the remark says nothing that the value does not say: the third VLAN of a 5505 Base is
/// restricted, those of Security Plus are not (PLT-01).
bool understood(Feature f, std::string_view remark);

struct ReadValue {
  std::int32_t amount;
  bool odd;  ///< written in another form than its feature's: to be noted
};

std::optional<ReadValue> read_value(Form form, std::string_view printed);

/// As devices print it: "Enabled", "Active/Standby", "750", "Unlimited". What no device prints,
/// such as two flags added up, is a number.
std::string shown_value(Form form, std::int32_t amount);
std::string shown_value(Feature f, std::int32_t amount);

}  // namespace asa::device
