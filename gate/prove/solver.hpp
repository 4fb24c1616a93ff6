#pragma once

#include "gate/prove/space.hpp"
#include "gate/prove/truth.hpp"

#include <z3++.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace asa::prove {

enum class Reply { never, sometimes, unknown };

/// A solver that remembers answers. A question includes only the ranges of its own symbols.
class Solver {
 public:
  explicit Solver(z3::context& context);

  /// Whether a truth can hold while the answers of a case are within their ranges.
  Reply can_be(const std::vector<Range>& ranges, const Truth& truth);

  std::uint64_t questions() const { return questions_; }  ///< put to the solver so far
  const std::string& reason() const { return reason_; }   ///< for the last unknown answer

 private:
  Reply asked(const z3::expr& question);

  z3::solver solver_;
  std::map<unsigned, std::pair<z3::expr, Reply>> known_{};
  std::uint64_t questions_ = 0;
  std::string reason_{};
};

/// A term with the ranges of its symbols, and of the symbols in those ranges.
z3::expr within_ranges(const std::vector<Range>& ranges, const z3::expr& term);

/// A solver that gives up after the same amount of work on every machine.
z3::solver bounded_solver(z3::context& context);

}  // namespace asa::prove
