#include "gate/explore/closure.hpp"

#include "gate/prove/situations.hpp"
#include "gate/prove/smallest.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <optional>

namespace asa::atlas {

namespace {

using prove::Reply;
using prove::Situations;
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
    const Plan plan = everything({&platform, {chapter_.shape(), {}, {}}});
    prove::for_each_structure_of(plan, [&](const Situations& all) {
      const auto shown = shown_by(chapter_.view, prove::symbolic_reference(), all.terms);
      if (all.may_overflow()) return give_up("a machine integer may overflow");
      while (take_news(all, is_news(chapter_, shown))) {
      }
      return chapter_.closure.reason.empty();
    });
  }

  /// Takes one case that is news; false if there is none, or the solver gives up.
  bool take_news(const Situations& all, const Truth& news) {
    const Reply reply = all.can_be(news);
    if (reply == Reply::never) return false;
    const auto choices = prove::some_choices(all.context, all.drawn, news);
    if (reply == Reply::unknown || !choices) return give_up(all.solver.reason());
    const auto marks = marks_in(chapter_.view, replay(all.plan, *choices));
    if (!marks || !is_new(*marks)) return give_up("the terms and the program differ");
    found_.push_back({*marks, all.plan, *choices});
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
