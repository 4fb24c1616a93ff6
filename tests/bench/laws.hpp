#pragma once

#include "model/situation.hpp"
#include "properties/catalogue.hpp"
#include "properties/system.hpp"

#include <vector>

/// What a drawn pair is asked. The answers come through pointers from another source: no compiler
/// proves a law where it should be tried.
namespace asa::bench {

/// Whether a pair of one of the catalogue's platforms obeys the system under test: always, here.
using Law = bool (*)(const Situation<Scalar>& s);

/// Every property of pairs that concerns the pair's platform.
bool every_property(const Situation<Scalar>& s);

/// One law on admission and combination alone: a pair that forms has equal encryption, and tiers
/// add exactly, up to the limit.
bool admission_and_combination(const Situation<Scalar>& s);

/// How a property judges situations.
using SituationJudge = PropertyEntry::JudgeFunction<Situation<Scalar>>;

/// The properties about situations of a shape, and the judges of those that concern a platform.
std::vector<const PropertyEntry*> properties_about(Shape shape);
std::vector<SituationJudge> judges_of(Shape shape, const PlatformEntry& platform);

/// The system that the laws are about.
const AnySystem& reference();

/// Whether a system obeys every property of pairs that concerns the platform.
bool obeys(const AnySystem& system, const Situation<Scalar>& s);

}  // namespace asa::bench
