#pragma once

#include "model/situation.hpp"
#include "model/time/history.hpp"
#include "properties/system.hpp"

#include <optional>
#include <string>

namespace asa::foreign {

/// Something that a program and the reference answer differently.
struct Difference {
  std::int32_t kind;  ///< the same for the same clause, feature or member of an answer
  std::string text;   ///< "FX-ENC-1 names the secondary: the program says no, the reference yes"
};

/// The first thing in which their answers differ. Both refuse, or what runs is compared, too.
/// Throws what the program's answer throws.
std::optional<Difference> first_difference(const AnySystem& program, const AnySystem& reference,
                                           const Situation<Scalar>& s);
std::optional<Difference> first_difference(const AnySystem& program, const AnySystem& reference,
                                           const History<Scalar>& h);

}  // namespace asa::foreign
