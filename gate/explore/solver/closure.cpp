#include "gate/explore/closure.hpp"

#include "gate/explore/solver/overflow.hpp"
#include "gate/prove/predicate.hpp"
#include "gate/prove/smallest.hpp"
#include "gate/prove/solver.hpp"
#include "gate/prove/space.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <optional>

namespace asa::atlas {

namespace {

using prove::Case;
using prove::Reply;
using prove::Symbolic;
using prove::Truth;

Truth shows_exactly(const Shown<Symbolic>& shown, MarkSet marks) {
  Truth all(true);
  for (std::size_t i = 0; i < shown.marks.size(); ++i)
    all = all && (marks.has(i) ? shown.marks[i] : !shown.marks[i]);
  return all;
}

Truth shows_all(const Shown<Symbolic>& shown, MarkSet marks) {
  Truth all(true);
  for (std::size_t i = 0; i < shown.marks.size(); ++i)
    if (marks.has(i)) all = all && shown.marks[i];
  return all;
}

/// Whether what is shown is news to a chapter: another set, or marks that it never shows together.
Truth is_news(const Chapter& chapter, const Shown<Symbolic>& shown) {
  if (whole_sets(chapter.view)) {
    Truth news = shown.considered;
    for (const Behavior& known : chapter.behaviors)
      news = news && !shows_exactly(shown, known.marks);
    return news;
  }
  Truth news(false);
  for (const MarkSet marks : never_shown(chapter)) news = news || shows_all(shown, marks);
  return news && shown.considered;
}

/// Looks for news on one platform after the other. What is found is known from then on.
class Search {
 public:
  explicit Search(Chapter& chapter) : chapter_(chapter) {}

  std::vector<Beyond> found() {
    chapter_.closure.asked = true;
    for (const PlatformEntry& platform : catalogue()) search_on(platform);
    return std::move(found_);
  }

 private:
  void search_on(const PlatformEntry& platform) {
    z3::context context;
    const Truth::Terms terms;
    prove::Solver solver(context);
    const Plan plan = everything({&platform, {chapter_.shape(), {}, {}}});
    const prove::OnStructure<Situation<Symbolic>> each = [&](const Situation<Symbolic>& s, Case c) {
      const auto shown = shown_by(chapter_.view, prove::symbolic_reference(), s);
      if (may_overflow(solver, c)) return give_up("a machine integer may overflow");
      while (take_news(context, solver, plan, c, is_news(chapter_, shown))) {
      }
      return chapter_.closure.reason.empty();
    };
    prove::for_each_structure(context, plan, prove::Detail::without_repetition, each);
  }

  /// Takes one case that is news; false if there is none, or the solver gives up.
  bool take_news(z3::context& context, prove::Solver& solver, const Plan& plan, const Case& c,
                 const Truth& news) {
    const Reply reply = solver.can_be(c.ranges, news);
    if (reply == Reply::never) return false;
    const auto choices = prove::some_choices(context, c, news);
    if (reply == Reply::unknown || !choices) return give_up(solver.reason());
    const auto marks = marks_in(chapter_.view, replay(plan, *choices));
    if (!marks || !is_new(*marks)) return give_up("the terms and the program differ");
    found_.push_back({*marks, plan, *choices});
    chapter_.behaviors.push_back({.marks = *marks});
    return true;
  }
  bool is_new(MarkSet marks) const {
    return std::ranges::find(chapter_.behaviors, marks, &Behavior::marks) ==
           chapter_.behaviors.end();
  }
  bool give_up(const std::string& reason) {
    chapter_.closure.reason = reason;
    return false;
  }

  Chapter& chapter_;
  std::vector<Beyond> found_{};
};

}  // namespace

std::vector<Beyond> beyond(Chapter& chapter) { return Search(chapter).found(); }

}  // namespace asa::atlas
