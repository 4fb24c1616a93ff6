#include "gate/check/immaterial.hpp"

#include "gate/check/differing_fields.hpp"
#include "gate/check/stored.hpp"
#include "generators/judge_each.hpp"
#include "generators/variations.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace asa {

namespace {

/// The most cases that are judged; what differs in any others is not said to be immaterial.
constexpr std::size_t most_tried = 600;

/// A case that was tried: its line, and the fields in which it differs from the violation.
struct Tried {
  Json line;
  std::set<std::string> fields;
  bool violates = false;  ///< the same claim
};

/// A case to try.
template <class S>
struct Varied {
  S subject;
  Tried tried;
};

/// The variations that differ from each other. Other numbers of events are too many to try.
template <class S>
std::vector<Varied<S>> varied(const PropertyEntry& property, const Plan& plan,
                              const Violation& violation) {
  const Json line = line_of(property, violation.subject);
  std::set<std::string> seen{line.dump()};
  std::vector<Varied<S>> all;
  for (const S& subject : variations<S>(plan, violation.choices)) {
    Tried tried{line_of(property, subject), {}};
    tried.fields = differing_fields(line, tried.line);
    if (!tried.fields.contains("/events") && seen.insert(tried.line.dump()).second)
      all.push_back({subject, std::move(tried)});
  }
  return all;
}

/// Judges the first cases; returns how many.
template <class S>
std::size_t judge_all(const JudgeOf<S>& judge, std::int32_t claim, std::vector<Varied<S>>& cases) {
  std::size_t told = 0, judged = 0;
  const JudgeOf<S> noting = judge.with([&](const S& subject) {
    const Verdict verdict = judge(subject);
    cases[judged++].tried.violates = verdict.violated && verdict.claim == claim;
    return Verdict{};
  });
  const auto draw = [&](const Varied<S>*& next) {
    if (told == std::min(cases.size(), most_tried)) return false;
    next = &cases[told++];
    return true;
  };
  Tally tally;
  judge_each<const Varied<S>*>(
      noting, tally, draw, [](auto...) {},
      [](const Varied<S>* of) -> const S& { return of->subject; });
  return judged;
}

Json value_at(const Json& line, const std::string& field) {
  const Json::json_pointer at(field);
  return line.contains(at) ? line[at] : Json();
}

/// Whether it changes the field to the same value as another case, and less besides.
bool says_more(const Tried& tried, const Tried& other, const std::string& field) {
  return tried.fields.contains(field) && tried.fields.size() < other.fields.size() &&
         std::ranges::includes(other.fields, tried.fields) &&
         value_at(tried.line, field) == value_at(other.line, field);
}

/// Whether each case that changes the field violates, unless another says more of it.
bool is_immaterial(const std::string& field, const std::vector<Tried>& all) {
  return std::ranges::all_of(all, [&](const Tried& tried) {
    return tried.violates || !tried.fields.contains(field) ||
           std::ranges::any_of(all, [&](const Tried& t) { return says_more(t, tried, field); });
  });
}

/// Whether a violation has the field. An event has other fields if it is of another kind; a field
/// of a unit that its line leaves out has its usual value.
bool has_field(const Json& line, const std::string& field) {
  const bool of_an_event = field.starts_with("/events/") || field.starts_with("/change/");
  return !of_an_event || line.contains(Json::json_pointer(field));
}

std::vector<std::string> immaterial_fields(const std::vector<Tried>& all, const Json& line) {
  std::set<std::string> changed;
  for (const Tried& tried : all) changed.insert(tried.fields.begin(), tried.fields.end());
  std::vector<std::string> fields;
  for (const std::string& field : changed)
    if (has_field(line, field) && is_immaterial(field, all)) fields.push_back(field);
  return fields;
}

template <class S>
Immaterial immaterial(const PropertyEntry& property, const Plan& plan, const JudgeOf<S>& judge,
                      const Violation& violation) {
  auto cases = varied<S>(property, plan, violation);
  const std::size_t judged = judge_all(judge, violation.claim, cases);
  std::vector<Tried> all;
  for (Varied<S>& of : cases) all.push_back(std::move(of.tried));
  return {immaterial_fields(all, line_of(property, violation.subject)), judged};
}

}  // namespace

Immaterial immaterial_to(const PropertyEntry& property, const Plan& plan, const AnyJudge& judge,
                         const Violation& violation) {
  return std::visit([&](const auto& of) { return immaterial(property, plan, of, violation); },
                    judge);
}

}  // namespace asa
