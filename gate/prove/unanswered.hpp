#pragma once

#include "gate/prove/truth.hpp"

namespace asa::prove {

/// Where the system had no answer to a question of the judgement at hand, as of what units run that
/// form no pair; of this thread.
inline Truth& unanswered() {
  static thread_local Truth where(false);
  return where;
}

}  // namespace asa::prove
