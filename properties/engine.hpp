#pragma once

#include "model/answer.hpp"
#include "properties/answering_system.hpp"
#include "properties/checked_answer.hpp"
#include "properties/support.hpp"
#include "properties/system.hpp"

#include <concepts>
#include <string>
#include <string_view>

/// Somebody's own rules, as a class that answers one or both of two questions.
namespace asa {

/// It says of a situation who refuses and what runs.
template <class E, class D = Scalar>
concept Answers = requires(const E& engine, const Situation<D>& s) {
  { engine.answer(s) } -> std::same_as<Answer<D>>;
};

/// It says of a history what is seen after every event.
template <class E, class D = Scalar>
concept Traces = requires(const E& engine, const History<D>& h) {
  { engine.trace(h) } -> std::same_as<Trace<D>>;
};

/// It has a name, for reports: that of its type.
template <class E>
concept Engine = std::default_initializable<E> &&(Answers<E> || Traces<E>)&&requires {
  { E::name } -> std::convertible_to<std::string_view>;
};

/// What an engine declares as `supports`, less the questions for which it has no function.
template <Engine E>
constexpr Support support_of() {
  Support support;
  if constexpr (requires { E::supports; }) support = E::supports;
  if (!Answers<E>) support.situations = false;
  if (!Traces<E>) support.histories = false;
  return support;
}

/// An engine as the properties question it. Each answer is checked before a property sees it.
template <Engine E>
class EngineAdapter final : public AnsweringSystem {
 public:
  std::string name() const override { return std::string(E::name); }
  std::string code() const override { return "asa::system_of<" + name() + ">()"; }

 private:
  const Support& support() const override {
    static constexpr Support supports = support_of<E>();
    return supports;
  }
  Answer<Scalar> answer_to(const Situation<Scalar>& s) const override {
    if constexpr (Answers<E>)
      return checked(s, [&] { return engine_.answer(s); });
    else
      throw NotAnswered("situations");
  }
  Trace<Scalar> trace_of(const History<Scalar>& h) const override {
    if constexpr (Traces<E>)
      return checked(h, [&] { return engine_.trace(h); });
    else
      throw NotAnswered("histories");
  }

  E engine_{};
};

/// The engine of that type as a system.
template <Engine E>
const AnySystem& system_of() {
  static const EngineAdapter<E> system;
  return system;
}

}  // namespace asa
