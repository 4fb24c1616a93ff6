#include "gate/prove/solver.hpp"

#include <set>

namespace asa::prove {

namespace {

/// The most work for one question, in Z3's own units, which are the same on every machine.
constexpr unsigned max_work = 400'000'000;

/// Z3's older solver for linear arithmetic: twice as fast as its default on the hardest questions.
constexpr unsigned simplex = 2;

/// Finds the symbols of terms; visits each term once.
class Symbols {
 public:
  /// Calls `call` with each new symbol.
  void visit(const z3::expr& term, const auto& call) {
    if (!seen_.insert(term.id()).second) return;
    if (term.is_const() && !term.is_numeral()) call(term);
    for (unsigned i = 0; i < term.num_args(); ++i) visit(term.arg(i), call);
  }

 private:
  std::set<unsigned> seen_{};
};

}  // namespace

z3::solver bounded_solver(z3::context& context) {
  z3::solver solver = z3::tactic(context, "smt").mk_solver();
  solver.set("rlimit", max_work);
  solver.set("arith.solver", simplex);
  return solver;
}

z3::expr within_ranges(const std::vector<Range>& ranges, const z3::expr& term) {
  std::map<unsigned, const Range*> of_symbol;
  for (const Range& range : ranges) of_symbol.emplace(range.symbol.id(), &range);
  z3::expr_vector parts(term.ctx());
  parts.push_back(term);
  Symbols symbols;
  for (unsigned next = 0; next < parts.size(); ++next)
    symbols.visit(parts[static_cast<int>(next)], [&](const z3::expr& symbol) {
      const auto found = of_symbol.find(symbol.id());
      if (found != of_symbol.end()) parts.push_back(found->second->within());
    });
  return z3::mk_and(parts);
}

Solver::Solver(z3::context& context) : solver_(bounded_solver(context)) {}

Reply Solver::can_be(const std::vector<Range>& ranges, const Truth& truth) {
  if (truth.is(false)) return Reply::never;
  if (truth.is(true)) return Reply::sometimes;
  const z3::expr question = within_ranges(ranges, *truth.term());
  const auto known = known_.find(question.id());
  if (known != known_.end()) return known->second.second;
  const Reply answer = asked(question);
  known_.emplace(question.id(), std::pair(question, answer));
  return answer;
}

Reply Solver::asked(const z3::expr& question) {
  ++questions_;
  solver_.push();
  solver_.add(question);
  const z3::check_result result = solver_.check();
  if (result == z3::unknown) reason_ = solver_.reason_unknown();
  solver_.pop();
  if (result == z3::unknown) return Reply::unknown;
  return result == z3::sat ? Reply::sometimes : Reply::never;
}

}  // namespace asa::prove
