#pragma once

#include "model/situation.hpp"

#include <array>
#include <utility>

/// How situations are written as JSON: what their writer and their reader share.
namespace asa::situation_fields {

using BoolMember = bool AnyUnit<Scalar>::*;

/// The attributes of a unit that are written where they are not as usual.
inline constexpr std::array<std::pair<const char*, BoolMember>, 5> attributes{
    {{"ips part number", &AnyUnit<Scalar>::ips_part},
     {"all-zero permanent key", &AnyUnit<Scalar>::zero_key},
     {"all-zero time-based slot", &AnyUnit<Scalar>::zero_time_based_slot},
     {"time-based encryption", &AnyUnit<Scalar>::time_based_encryption},
     {"no payload encryption", &AnyUnit<Scalar>::no_payload_encryption}}};

/// How many units cluster on a synthetic platform.
inline constexpr const char* most_members = "cluster units";
inline constexpr const char* most_members_later = "cluster units from 9.2";

/// What goes without saying of a license: what the hardware of an edition gives.
inline Values<Scalar> given_by(const PlatformEntry* p, bool plus) {
  Values<Scalar> given;
  for (const FeatureEntry& f : features)
    if (p != nullptr && f.kind == Kind::capacity)
      given[f.feature] = p->allowance(f.feature, plus).standard.value;
  return given;
}

}  // namespace asa::situation_fields
