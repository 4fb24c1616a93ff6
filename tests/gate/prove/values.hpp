#pragma once

#include "gate/prove/symbolic_source.hpp"
#include "generators/choices.hpp"
#include "generators/random_words.hpp"

#include <z3++.h>

#include <cstdint>
#include <map>
#include <vector>

/// Single values for the symbols of a symbolic source, and the choices that these are.
namespace asa::prove::test {

inline std::int64_t value_of(const z3::model& model, const Symbolic::number& number) {
  return number.term() ? model.eval(*number.term(), true).get_numeral_int64()
                       : number.bounds().least;
}
inline bool value_of(const z3::model& model, const Truth& truth) {
  return truth.term() ? model.eval(*truth.term(), true).is_true() : truth.is(true);
}

inline void set(z3::model& model, const z3::expr& symbol, z3::expr value) {
  z3::func_decl name = symbol.decl();
  model.add_const_interp(name, value);
}

/// Random answers, each within its range, the simplest mostly: `ordinary` times in 256.
class RandomAnswers {
 public:
  RandomAnswers(z3::context& context, std::uint64_t seed, std::uint64_t ordinary)
      : context_(context), random_(seed), ordinary_(ordinary) {}

  z3::model answer(const std::vector<Asked>& asked, const std::vector<Range>& ranges) {
    z3::model model(context_);
    std::map<unsigned, const Range*> of_symbol;
    for (const Range& range : ranges) of_symbol.emplace(range.symbol.id(), &range);
    for (const Asked& a : asked) {
      const z3::expr* term = a.answer.term();
      if (term == nullptr) continue;
      if (term->is_ite())
        set(model, term->arg(0), context_.bool_val(!is_ordinary()));
      else
        set_within(model, *of_symbol.at(term->id()), a);
    }
    return model;
  }

 private:
  bool is_ordinary() { return random_.below(256) < ordinary_; }
  /// Something in the range, or else the simplest.
  void set_within(z3::model& model, const Range& range, const Asked& asked) {
    const std::int64_t least = value_of(model, asked.simplest);
    const auto more = static_cast<std::uint64_t>(asked.answer.bounds().most - least);
    std::uint64_t above = is_ordinary() ? 0 : random_.below(more + 1);
    if (random_.below(2) == 0) above &= 7u;
    while (above > 0 && !is_within(model, range, least + static_cast<std::int64_t>(above)))
      above /= 2;
    set(model, range.symbol, context_.int_val(least + static_cast<std::int64_t>(above)));
  }
  bool is_within(const z3::model& model, const Range& range, std::int64_t value) {
    z3::expr_vector from(context_), to(context_);
    from.push_back(range.symbol);
    to.push_back(context_.int_val(value));
    z3::expr within = range.within();
    return model.eval(within.substitute(from, to), true).is_true();
  }

  z3::context& context_;
  SplitMix random_;
  std::uint64_t ordinary_;
};

/// What a replay has to answer for the same values.
inline Choices choices_of(const std::vector<Asked>& asked, const z3::model& model) {
  Choices choices;
  for (const Asked& a : asked)
    if (!a.unless || !value_of(model, *a.unless))
      choices.push_back({value_of(model, a.answer) - value_of(model, a.simplest), 0, a.numeric});
  return choices;
}

}  // namespace asa::prove::test
