#pragma once

#include "gate/foreign/channel.hpp"
#include "gate/foreign/kept_question.hpp"
#include "properties/answering_system.hpp"
#include "properties/no_answer.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace asa::foreign {

/// A question that a judge put, and what is known of it.
struct Asked {
  KeptQuestion question;
  std::uint64_t seq;
  std::optional<Outcome> outcome{};  ///< as it came; empty again once it is read
  std::optional<std::variant<Answer<Scalar>, Trace<Scalar>, Unsupported, BadAnswer>> reply{};
};
/// The questions of one case, in the order in which its judge puts them.
using Questions = std::vector<Asked>;

/// Somebody else's program, as the properties question it.
class ForeignSystem final : public AnsweringSystem {
 public:
  explicit ForeignSystem(Terms terms);

  std::string name() const override;
  std::string code() const override { return {}; }
  const Support& support() const override { return support_; }

  /// Judges a case as far as its questions are answered: empty if it put one whose answer is not
  /// there yet. Call again after `wait`, with the same questions and a judge of the same case.
  template <class Verdict>
  std::optional<Verdict> attempt(Questions& questions,
                                 const std::function<Verdict()>& judge) const {
    const Use use(*this, questions);
    try {
      return judge();
    } catch (const NotYet&) {
      return {};
    }
  }
  /// Whether the last question of a case is answered.
  bool may_go_on(Questions& questions) const {
    return questions.empty() || is_answered(questions.back());
  }
  /// Waits for an answer to any question.
  void wait() const { channel_.wait(); }
  /// Ends work on all cases.
  void forget_all() const { channel_.forget_all(); }

  const Channel& channel() const { return channel_; }

 private:
  struct NotYet {};
  /// Has the questions at hand be those of a case.
  class Use {
   public:
    Use(const ForeignSystem& system, Questions& questions) : system_(system) {
      system_.at_hand_ = &questions;
    }
    ~Use() { system_.at_hand_ = nullptr; }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

   private:
    const ForeignSystem& system_;
  };

  Answer<Scalar> answer_to(const Situation<Scalar>& s) const override;
  Trace<Scalar> trace_of(const History<Scalar>& h) const override;
  template <class S>
  const Asked& replied(const S& question) const;
  template <class S>
  Asked& asked_before(Questions& questions, const S& question) const;
  template <class Result, class S>
  Result result_of(const S& question) const;
  bool is_answered(Asked& asked) const;

  mutable Channel channel_;
  Support support_;
  mutable Questions* at_hand_ = nullptr;  ///< null: every question is waited for
  mutable Questions alone_{};             ///< the last question that was waited for
};

}  // namespace asa::foreign
