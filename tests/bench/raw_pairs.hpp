#pragma once

#include "generators/random_source.hpp"
#include "model/situation.hpp"

/// Pairs as a careful engineer draws them without any framework.
namespace asa::bench {

/// A pair of one of the catalogue's platforms: amounts anywhere up to the limit, attributes of the
/// mate mostly those of the first unit.
void draw_raw(SplitMix& random, Situation<Scalar>& s);

}  // namespace asa::bench
