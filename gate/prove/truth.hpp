#pragma once

#include <z3++.h>

#include <memory>

namespace asa::prove {

/// A truth of the symbolic domain: a constant, which needs no term, or a Boolean term.
class Truth {
 public:
  Truth() = default;
  explicit Truth(bool value) : value_(value) {}
  explicit Truth(const z3::expr& term) {
    if (term.is_true() || term.is_false())
      value_ = term.is_true();
    else
      term_ = std::make_shared<const z3::expr>(term);
  }

  bool is(bool value) const { return !term_ && value_ == value; }
  /// Null for a constant.
  const z3::expr* term() const { return term_.get(); }
  z3::expr in(z3::context& c) const { return term_ ? *term_ : c.bool_val(value_); }

  friend Truth operator!(const Truth& a) {
    if (!a.term_) return Truth(!a.value_);
    return Truth(a.term_->is_not() ? a.term_->arg(0) : !*a.term_);
  }
  friend Truth operator&&(const Truth& a, const Truth& b) {
    if (a.is(false) || b.is(true) || a.same(b)) return a;
    if (a.is(true) || b.is(false)) return b;
    if (a.opposes(b)) return Truth(false);
    return Truth(*a.term_ && *b.term_);
  }
  friend Truth operator||(const Truth& a, const Truth& b) {
    if (a.is(true) || b.is(false) || a.same(b)) return a;
    if (a.is(false) || b.is(true)) return b;
    if (a.opposes(b)) return Truth(true);
    return Truth(*a.term_ || *b.term_);
  }

 private:
  bool same(const Truth& other) const {
    return term_ && other.term_ && z3::eq(*term_, *other.term_);
  }
  /// Of two terms: one is the negation of the other.
  bool opposes(const Truth& other) const {
    const auto negates = [](const z3::expr& a, const z3::expr& b) {
      return a.is_not() && z3::eq(a.arg(0), b);
    };
    return negates(*term_, *other.term_) || negates(*other.term_, *term_);
  }

  bool value_ = false;
  std::shared_ptr<const z3::expr> term_{};
};

}  // namespace asa::prove
