#pragma once

#include "model/situation.hpp"

#include <rapidcheck.h>

/// Pairs as users of RapidCheck draw them, composed of its generators.
namespace asa::bench {

using Concerns = bool (*)(const PlatformEntry&);

/// Pairs of the platforms of the catalogue that a property concerns.
rc::Gen<Situation<Scalar>> composed_pairs(Concerns concerns);

/// The same pairs as the raw loop's, drawn in one step from one word of RapidCheck's.
rc::Gen<Situation<Scalar>> pairs_from_one_word();

}  // namespace asa::bench
