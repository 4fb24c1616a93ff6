#pragma once

namespace asa::mutation {

/// How the probe ends. A crash of the mutant ends it otherwise.
enum class Exit { survived = 0, usage = 2, killed = 10 };

/// The seconds that a property may spend, little first: most mutants need no more; then as much as
/// the gate gives it.
inline constexpr double brief_budgets[] = {0.05, 1};
inline constexpr double gate_budget = 25;

/// The argument that keeps the probe to the brief ones: enough for a mutant whose survival is
/// explained.
inline constexpr const char* brief_word = "brief";

/// The processor time after which one property on one platform counts as an endless loop; the
/// slowest takes a second.
inline constexpr int seconds_for_a_trial = 20;

}  // namespace asa::mutation
