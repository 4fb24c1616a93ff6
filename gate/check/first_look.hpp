#pragma once

#include "gate/check/session.hpp"

namespace asa {

/// Tries a few random cases of each property, on up to 12 of its platforms in turn, and prints on
/// standard error the first violation that is not known: at once what it is, then the smallest case
/// of it. The run begins anew after that, so its records are the same without this look.
void look_first(const Session& session);

}  // namespace asa
