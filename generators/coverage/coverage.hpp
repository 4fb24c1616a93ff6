#pragma once

#include "generators/coverage/coverage_of.hpp"
#include "generators/coverage/history_factors.hpp"
#include "generators/coverage/situation_factors.hpp"
#include "model/subject.hpp"

#include <variant>

namespace asa {

/// The levels of factors, and their combinations, that the situations and histories of a run had.
class Coverage {
 public:
  void add(const Situation<Scalar>& s) { situations_.add(s); }
  void add(const History<Scalar>& h) { histories_.add(h); }
  void add(const Subject& subject) {
    std::visit([this](const auto& s) { add(s); }, subject);
  }
  void merge(const Coverage& other) {
    situations_.merge(other.situations_);
    histories_.merge(other.histories_);
  }

  CoverageOf<Situation<Scalar>>& situations() { return situations_; }
  CoverageOf<History<Scalar>>& histories() { return histories_; }
  const CoverageOf<Situation<Scalar>>& situations() const { return situations_; }
  const CoverageOf<History<Scalar>>& histories() const { return histories_; }

 private:
  CoverageOf<Situation<Scalar>> situations_{factors_of_situations()};
  CoverageOf<History<Scalar>> histories_{factors_of_histories()};
};

}  // namespace asa
