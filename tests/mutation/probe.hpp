#pragma once

namespace asa::mutation {

/// How the probe ends. A crash of the mutant ends it otherwise.
enum class Exit { survived = 0, usage = 2, killed = 10 };

/// What a property may spend, little first: most mutants need no more. The last is the gate's.
inline constexpr double budgets[] = {0.05, 1, 25};

/// The processor time after which one property on one platform counts as an endless loop; the
/// slowest takes a second.
inline constexpr int seconds_for_a_trial = 20;

}  // namespace asa::mutation
