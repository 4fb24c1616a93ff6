#pragma once

#include "gate/prove/memo.hpp"

#include <z3++.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <utility>

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
      made_ = made(term, term.is_not() ? term.arg(0).id() : no_term);
  }

  bool is(bool value) const { return !made_ && value_ == value; }
  /// Null for a constant.
  const z3::expr* term() const { return made_ ? &made_->term : nullptr; }
  z3::expr in(z3::context& c) const { return made_ ? made_->term : c.bool_val(value_); }

  friend Truth operator!(const Truth& a) {
    if (!a.made_) return Truth(!a.value_);
    const Made& m = *a.made_;
    if (m.negated != no_term) return Truth(made(m.term.arg(0), no_term));
    return Terms::of(Operation::of(m.term, {negation, m.id, no_term}),
                     [&] { return Truth(made(!m.term, m.id)); });
  }
  friend Truth operator&&(const Truth& a, const Truth& b) {
    if (a.is(false) || b.is(true) || a.same(b)) return a;
    if (a.is(true) || b.is(false)) return b;
    if (a.opposes(b)) return Truth(false);
    return joined(conjunction, a, b);
  }
  friend Truth operator||(const Truth& a, const Truth& b) {
    if (a.is(true) || b.is(false) || a.same(b)) return a;
    if (a.is(false) || b.is(true)) return b;
    if (a.opposes(b)) return Truth(true);
    return joined(disjunction, a, b);
  }

 private:
  /// An operation and the ids of its terms in their context. Its result keeps the terms alive.
  struct Operation {
    const z3::context* context;
    std::array<unsigned, 3> ids;

    static Operation of(const z3::expr& term, const std::array<unsigned, 3>& ids) {
      return {&term.ctx(), ids};
    }
    bool operator==(const Operation&) const = default;
  };
  static constexpr unsigned negation = 0, conjunction = 1, disjunction = 2;
  struct Hash {
    std::size_t operator()(const Operation& o) const {
      return (std::size_t{o.ids[1]} << 32 | o.ids[2]) * 0x9e3779b97f4a7c15 + o.ids[0];
    }
  };

 public:
  /// A memo of terms made from others, kept as long as a context.
  using Terms = Memo<Operation, Truth, Hash>;

 private:
  struct Made {
    z3::expr term;
    unsigned id;       ///< equal terms share it as long as one of them lives
    unsigned negated;  ///< the id of the term that this negates, or no_term
  };
  static constexpr unsigned no_term = ~0U;

  explicit Truth(std::shared_ptr<const Made> term) : made_(std::move(term)) {}
  static std::shared_ptr<const Made> made(const z3::expr& term, unsigned negated) {
    return std::make_shared<const Made>(Made{term, term.id(), negated});
  }
  bool same(const Truth& other) const {
    return made_ && other.made_ && made_->id == other.made_->id;
  }
  /// Whether one of two terms is the negation of the other.
  bool opposes(const Truth& other) const {
    return made_->negated == other.made_->id || other.made_->negated == made_->id;
  }

  /// The terms of a conjunction or disjunction by id, each once. The order in which they are joined
  /// does not change the result.
  using Parts = std::map<unsigned, z3::expr>;

  static Truth joined(unsigned operation, const Truth& a, const Truth& b) {
    const Made &m = *a.made_, &n = *b.made_;
    return Terms::of(Operation::of(m.term, {operation, std::min(m.id, n.id), std::max(m.id, n.id)}),
                     [&] { return join(operation, m.term, n.term); });
  }
  static Truth join(unsigned operation, const z3::expr& a, const z3::expr& b) {
    const Z3_decl_kind kind = operation == conjunction ? Z3_OP_AND : Z3_OP_OR;
    Parts parts;
    for (const z3::expr* term : {&a, &b}) collect(kind, *term, parts);
    z3::expr_vector all(a.ctx());
    for (const auto& [id, part] : parts) {
      if (part.is_not() && parts.contains(part.arg(0).id())) return Truth(kind == Z3_OP_OR);
      all.push_back(part);
    }
    if (all.size() == 1) return Truth(all[0]);
    return Truth(made(kind == Z3_OP_AND ? z3::mk_and(all) : z3::mk_or(all), no_term));
  }
  static void collect(Z3_decl_kind kind, const z3::expr& term, Parts& parts) {
    if (!term.is_app() || term.decl().decl_kind() != kind) {
      parts.emplace(term.id(), term);
      return;
    }
    for (unsigned i = 0; i < term.num_args(); ++i) parts.emplace(term.arg(i).id(), term.arg(i));
  }

  bool value_ = false;
  std::shared_ptr<const Made> made_{};
};

}  // namespace asa::prove
