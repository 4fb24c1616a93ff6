#include "gate/foreign/foreign_system.hpp"

#include "gate/foreign/supported.hpp"
#include "gate/scenario/answer_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "properties/checked_answer.hpp"

#include <fmt/format.h>

#include <utility>

namespace asa::foreign {

namespace {

using Replied = std::variant<Answer<Scalar>, Trace<Scalar>, Unsupported, BadAnswer>;

Replied read(const Json& json, const Situation<Scalar>& question, const Support& support) {
  json_parts::allow_only(json, {"seq", "answer"});
  return json_parts::at("answer", [&] {
    auto answer = answer_from(json_parts::member(json, "answer"), question);
    if (support.licenses) require_whole(question, answer);
    return answer;
  });
}
Replied read(const Json& json, const History<Scalar>& question, const Support&) {
  json_parts::allow_only(json, {"seq", "trace"});
  return json_parts::at("trace",
                        [&] { return trace_from(json_parts::member(json, "trace"), question); });
}

template <class S>
Replied reply_to(const S& question, const Outcome& outcome, const Support& support) {
  if (const auto* unsupported = std::get_if<Unsupported>(&outcome)) return *unsupported;
  if (const auto* failed = std::get_if<Failed>(&outcome))
    return BadAnswer(AnswerFault::threw, "it says error: " + failed->message);
  if (const auto* lost = std::get_if<Lost>(&outcome))
    return BadAnswer(AnswerFault::lost, lost->why);
  try {
    return read(std::get<Json>(outcome), question, support);
  } catch (const BadAnswer& bad) {
    return bad;
  } catch (const Malformed& reason) {
    return BadAnswer(AnswerFault::off_schema, reason.what());
  }
}

}  // namespace

ForeignSystem::ForeignSystem(Terms terms)
    : channel_(std::move(terms)), support_(support_of(channel_.hello())) {}

std::string ForeignSystem::name() const {
  const Hello& hello = channel_.hello();
  return fmt::format("{} {} ({})", hello.name, hello.version, hello.language);
}

bool ForeignSystem::is_answered(Asked& asked) const {
  if (!asked.reply && !asked.outcome) asked.outcome = channel_.take(asked.seq);
  return asked.reply || asked.outcome;
}

/// The same question, if it was put before; else puts it.
template <class S>
Asked& ForeignSystem::asked_before(Questions& questions, const S& question) const {
  for (Asked& before : questions)
    if (is_same(before.question, question)) return before;
  return questions.emplace_back(Asked{kept(question), channel_.ask(question)});
}

/// The question with its reply. Throws NotYet if a case is at hand and the reply is not there.
template <class S>
const Asked& ForeignSystem::replied(const S& question) const {
  if (at_hand_ == nullptr && (alone_.empty() || !is_same(alone_[0].question, question)))
    alone_.clear();
  Asked& asked = asked_before(at_hand_ ? *at_hand_ : alone_, question);
  while (!is_answered(asked)) {
    if (at_hand_ != nullptr) throw NotYet();
    channel_.wait();
  }
  if (!asked.reply) asked.reply = reply_to(question, *std::exchange(asked.outcome, {}), support_);
  return asked;
}

template <class Result, class S>
Result ForeignSystem::result_of(const S& question) const {
  const Asked& asked = replied(question);
  if (const auto* bad = std::get_if<BadAnswer>(&*asked.reply)) throw *bad;
  if (const auto* unsupported = std::get_if<Unsupported>(&*asked.reply))
    throw NotAnswered(unsupported->reason);
  return std::get<Result>(*asked.reply);
}

Answer<Scalar> ForeignSystem::answer_to(const Situation<Scalar>& s) const {
  return result_of<Answer<Scalar>>(s);
}
Trace<Scalar> ForeignSystem::trace_of(const History<Scalar>& h) const {
  return result_of<Trace<Scalar>>(h);
}

}  // namespace asa::foreign
