#pragma once

namespace asa::mutation {

/// How the probe ends. A crash of the mutant ends it otherwise.
enum class Exit { survived = 0, usage = 2, killed = 10 };

/// The argument that keeps the probe near the usual, with a few random cases: enough for a mutant
/// whose survival is explained.
inline constexpr const char* brief_word = "brief";

/// The processor time after which one property on one platform counts as an endless loop; the
/// slowest takes a second.
inline constexpr int seconds_for_a_trial = 20;

}  // namespace asa::mutation
