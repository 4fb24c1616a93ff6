#pragma once

#include "gate/check/under_test.hpp"
#include "gate/foreign/channel.hpp"
#include "gate/foreign/foreign_system.hpp"

namespace asa::foreign {

/// A run of the gate on somebody else's program, which is started and asked a few scenarios.
class Conformance {
 public:
  /// Throws BadCommand or AdapterFailed.
  explicit Conformance(Terms terms);

  const ForeignSystem& system() const { return system_; }
  UnderTest judged() const;
  /// The exit code of the run, if that of the check is `code`: 1 if the program broke off and did
  /// not do it again. Says so on standard error, with the last that the program wrote there.
  int exit_code(int code) const;

 private:
  ForeignSystem system_;
};

}  // namespace asa::foreign
