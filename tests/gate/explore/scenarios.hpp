#pragma once

#include "gate/vectors/scenarios.hpp"

/// Situations in few words.
namespace asa::test {

using vectors::group_of;
using vectors::pair_of;
using vectors::unit_of;

/// A usual unit without 3DES/AES.
inline Unit<> with_des_only(std::string_view platform) {
  return unit_of(platform, {{feature_id<Encryption3DesAes>, 0}});
}

}  // namespace asa::test
