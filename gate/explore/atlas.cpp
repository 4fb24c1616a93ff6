#include "gate/explore/atlas.hpp"

#include "gate/check/parallel.hpp"
#include "gate/explore/closure.hpp"
#include "gate/explore/near.hpp"
#include "gate/explore/orbit.hpp"
#include "gate/terminal/progress.hpp"
#include "generators/engine.hpp"
#include "generators/walk.hpp"
#include "model/catalogue.hpp"
#include "properties/property.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace asa::atlas {

namespace {

constexpr Factors refusing = unit_types | Factor::encryption_key | Factor::payload |
                             Factor::version | Factor::model | Factor::failover;

/// What decides whether units form, alone and with the amounts of one feature.
std::vector<Scope> refusing_scopes(Shape shape) {
  if (shape == Shape::pair) return {{shape, refusing}, {shape, refusing | Factor::one_feature}};
  return {{shape, refusing | Factor::cluster_license | Factor::ten_gigabit | Factor::size}};
}

/// What decides what runs, in the same way.
std::vector<Scope> deciding_scopes(Shape shape) {
  constexpr Factors factors = Factor::edition | Factor::ips | Factor::version | Factor::use;
  return {{shape, factors}, {shape, factors | Factor::one_feature}};
}

/// The simplest situation that shows some marks.
struct Simplest {
  std::size_t away;
  Plan plan;
  Position place;
};

/// What the situations of a scope show, on one platform or on several.
class Findings {
 public:
  void add(const Plan& plan, MarkSet marks, const Situation<Scalar>& s, const Odometer& at) {
    shown_.emplace_back(orbit_of(s), marks);
    const auto known = simplest_.find(marks);
    if (known == simplest_.end() || at.away() < known->second.away)
      simplest_[marks] = {at.away(), plan, at.place()};
  }
  /// Counts symmetric situations once from now on, and forgets them.
  void count() {
    std::ranges::sort(shown_);
    shown_.erase(std::unique(shown_.begin(), shown_.end()), shown_.end());
    for (const auto& [orbit, marks] : shown_) ++cases_[marks];
    shown_ = {};
  }
  /// Adds those of a later platform.
  void add(const Findings& later) {
    for (const auto& [marks, cases] : later.cases_) cases_[marks] += cases;
    for (const auto& [marks, one] : later.simplest_) {
      const auto [known, is_new] = simplest_.try_emplace(marks, one);
      if (!is_new && one.away < known->second.away) known->second = one;
    }
  }

  const std::map<MarkSet, Simplest>& simplest() const { return simplest_; }
  std::uint64_t cases(MarkSet marks) const { return cases_.at(marks); }

 private:
  std::vector<std::pair<OrbitKey, MarkSet>> shown_{};
  std::map<MarkSet, Simplest> simplest_{};
  std::map<MarkSet, std::uint64_t> cases_{};
};

Findings findings_on(const PlatformEntry& platform, const Chapter& chapter) {
  Findings findings;
  for (const Scope& scope : chapter.scopes) {
    const Plan plan{&platform, scope};
    for_each_situation(plan, furthest, [&](const Situation<Scalar>& s, const Odometer& at) {
      if (const auto marks = marks_in(chapter.view, s)) findings.add(plan, *marks, s, at);
    });
  }
  findings.count();
  return findings;
}

/// The nearest situation that shows something else; better one of which the view says something.
std::optional<NearMiss> near_miss_of(View view, const Simplest& from, MarkSet marks) {
  const auto as_miss = [&](const Situation<Scalar>& s) {
    const auto shown = marks_in(view, s);
    if (!shown) return Miss::if_nothing_else;
    return *shown == marks ? Miss::none : Miss::yes;
  };
  const auto found = nearest_miss(from.plan, from.place, as_miss);
  if (!found) return {};
  return NearMiss{*found, marks_in(view, *found)};
}

Behavior behavior_of(View view, const Findings& findings, MarkSet marks, const Simplest& simplest) {
  return {marks, findings.cases(marks), situation_at(simplest.plan, simplest.place),
          near_miss_of(view, simplest, marks)};
}

void describe(Chapter& chapter, const std::vector<Findings>& on_platforms) {
  Findings all;
  for (const Findings& one : on_platforms) all.add(one);
  for (const auto& [marks, simplest] : all.simplest()) {
    chapter.behaviors.push_back(behavior_of(chapter.view, all, marks, simplest));
    chapter.cases += all.cases(marks);
  }
}

/// Tells of steps from any thread.
class SharedProgress {
 public:
  explicit SharedProgress(std::size_t total) : progress_(total) {}
  void step(std::string_view what) {
    const std::lock_guard lock(one_at_a_time_);
    progress_.step(what);
  }

 private:
  Progress progress_;
  std::mutex one_at_a_time_{};
};

/// The situation that shows what this one does, as small as it can be made.
Situation<Scalar> shrunk_to(View view, const Beyond& found) {
  const Judge shows_the_same = [&](const Situation<Scalar>& s) {
    return Verdict{.violated = marks_in(view, s) == found.marks};
  };
  const Violation first{replay(found.plan, found.choices), -1, found.choices};
  return shrunk(found.plan, shows_the_same, first).situation();
}

bool shows(const Chapter& chapter, MarkSet marks) {
  return std::ranges::any_of(chapter.behaviors,
                             [&](const Behavior& b) { return b.marks.includes(marks); });
}

bool shows_exactly(const Chapter& chapter, MarkSet marks) {
  return std::ranges::find(chapter.behaviors, marks, &Behavior::marks) != chapter.behaviors.end();
}

MarkSet set_of(std::initializer_list<std::size_t> places) {
  MarkSet set;
  for (const std::size_t place : places) set.add(place);
  return set;
}

}  // namespace

std::vector<Chapter> chapters_of(View view) {
  std::vector<Chapter> chapters;
  for (const Shape shape : {Shape::pair, Shape::cluster})
    chapters.push_back(
        {view, view == View::refusals ? refusing_scopes(shape) : deciding_scopes(shape)});
  return chapters;
}

void explore_scopes(std::vector<Chapter>& chapters, std::size_t jobs) {
  const auto platforms = catalogue();
  SharedProgress progress(chapters.size() * platforms.size());
  std::vector<std::vector<Findings>> findings(chapters.size(),
                                              std::vector<Findings>(platforms.size()));
  for_each_place(chapters.size() * platforms.size(), jobs, [&](std::size_t i) {
    const std::size_t of = i / platforms.size(), on = i % platforms.size();
    findings[of][on] = findings_on(platforms[on], chapters[of]);
    progress.step(platforms[on].name);
  });
  for (std::size_t i = 0; i < chapters.size(); ++i) describe(chapters[i], findings[i]);
}

void close(std::vector<Chapter>& chapters, std::size_t jobs) {
  std::vector<std::vector<Beyond>> found(chapters.size());
  SharedProgress progress(chapters.size());
  for_each_place(chapters.size(), jobs, [&](std::size_t i) {
    found[i] = beyond(chapters[i]);
    progress.step("what else there is");
  });
  for (std::size_t i = 0; i < chapters.size(); ++i) {
    Chapter& chapter = chapters[i];
    const std::size_t in_scope = chapter.behaviors.size() - found[i].size();
    for (std::size_t k = 0; k < found[i].size(); ++k)
      chapter.behaviors[in_scope + k].smallest = shrunk_to(chapter.view, found[i][k]);
    std::ranges::sort(chapter.behaviors, {}, &Behavior::marks);
  }
}

std::optional<MarkSet> marks_in(View view, const Situation<Scalar>& s) {
  const Shown<Scalar> shown = shown_by(view, reference_system(), s);
  if (!shown.considered) return {};
  MarkSet set;
  for (std::size_t i = 0; i < shown.marks.size(); ++i)
    if (shown.marks[i]) set.add(i);
  return set;
}

std::vector<MarkSet> never_shown(const Chapter& chapter) {
  const std::size_t size = marks_of(chapter.view).size();
  std::vector<MarkSet> never;
  for (std::size_t i = 0; i < size; ++i)
    if (!shows(chapter, set_of({i}))) never.push_back(set_of({i}));
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t k = i + 1; k < size; ++k)
      if (shows(chapter, set_of({i})) && shows(chapter, set_of({k})) &&
          !shows(chapter, set_of({i, k})))
        never.push_back(set_of({i, k}));
  return never;
}

std::vector<MarkSet> never_alone(const Chapter& chapter) {
  std::vector<MarkSet> never;
  for (std::size_t i = 0; i < marks_of(chapter.view).size(); ++i)
    if (shows(chapter, set_of({i})) && !shows_exactly(chapter, set_of({i})))
      never.push_back(set_of({i}));
  return never;
}

}  // namespace asa::atlas
