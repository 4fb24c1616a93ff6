#include "gate/explore/report.hpp"
#include "gate/explore/words.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/layout.hpp"
#include "gate/timeline/events.hpp"
#include "generators/scope_name.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::atlas {

namespace {

/// Sets with more marks are left to JSON, where a program can search them.
constexpr std::size_t most_in_text = 2;

std::string_view name_of(Shape shape) { return shape == Shape::pair ? "pairs" : "clusters"; }

std::string heading_of(const Chapter& chapter) {
  const bool refusals = chapter.view == View::refusals;
  return fmt::format("{} of {}: {} behaviors", refusals ? "Refusals" : "Rules",
                     name_of(chapter.shape()), chapter.behaviors.size());
}

std::string scope_of(const Chapter& chapter) {
  std::vector<std::string> names;
  for (const Scope& scope : chapter.scopes) names.push_back(asa::name_of(scope));
  return fmt::format(
      "{}; at most {} choices off the usual, on {} platforms: {} situations. Those that differ "
      "only "
      "in {} count once.",
      fmt::join(names, "; "), furthest, catalogue().size(), grouped(chapter.cases),
      chapter.shape() == Shape::pair ? "the roles of the units" : "the order of slaves");
}

/// What the solver covers.
constexpr std::string_view bounds =
    "of these platforms, at the default of every reading and within the bounds of the draws, where "
    "at most the last unit is of another model, the next one";

std::string closure_of(const Chapter& chapter) {
  const std::string_view shape = name_of(chapter.shape());
  if (!chapter.closure.asked)
    return "Whether there are more is not known: this program was built without a solver.";
  if (!chapter.closure.closed())
    return "Whether there are more is not known: " + chapter.closure.reason + ".";
  if (whole_sets(chapter.view))
    return fmt::format("There are no others: by Z3, for all {} {}.", shape, bounds);
  return fmt::format("What is never shown below is impossible: by Z3, for all {} {}.", shape,
                     bounds);
}

std::string listed(const Chapter& chapter, const std::vector<MarkSet>& sets,
                   std::string_view between) {
  std::vector<std::string> texts;
  for (const MarkSet set : sets) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < max_marks; ++i)
      if (set.has(i)) words.push_back(marks_of(chapter.view)[i].word);
    texts.push_back(fmt::format("{}", fmt::join(words, between)));
  }
  return fmt::format("{}", fmt::join(texts, "; "));
}

void add_never(Layout& out, const Chapter& chapter) {
  std::vector<MarkSet> single, two;
  for (const MarkSet set : never_shown(chapter)) (set.size() == 1 ? single : two).push_back(set);
  if (!single.empty()) out.paragraph("  never            ", listed(chapter, single, ""));
  if (const auto alone = never_alone(chapter); whole_sets(chapter.view) && !alone.empty())
    out.paragraph("  never alone      ", listed(chapter, alone, ""));
  if (!two.empty()) out.paragraph("  never together   ", listed(chapter, two, " and "));
}

std::string count_of(const Behavior& behavior) {
  if (behavior.cases == 0) return "beyond the scope";
  return grouped(behavior.cases) + (behavior.cases == 1 ? " situation" : " situations");
}

void add(Layout& out, View view, const Behavior& behavior) {
  out.paragraph("  ", fmt::format("{}: {}", text_of(view, behavior.marks), count_of(behavior)));
  out.paragraph("    smallest   ", words_of(behavior.smallest));
  if (!behavior.near) return;
  const NearMiss& near = *behavior.near;
  out.paragraph("    near miss  ",
                fmt::format("{} -> {}", words_of_change(behavior.smallest, near.situation),
                            near.marks ? text_of(view, *near.marks) : "does not form"));
}

void add(Layout& out, const Chapter& chapter) {
  out.heading(heading_of(chapter));
  out.paragraph("  ", scope_of(chapter));
  out.paragraph("  ", closure_of(chapter));
  add_never(out, chapter);
  out.blank();
  std::size_t more = 0;
  for (const Behavior& behavior : chapter.behaviors)
    if (behavior.marks.size() <= most_in_text)
      add(out, chapter.view, behavior);
    else
      ++more;
  if (more > 0)
    out.paragraph("  ", fmt::format("{} more have three marks or more: --json lists them, --find "
                                    "finds one.",
                                    more));
  out.blank();
}

void add(Layout& out, const PathFound& found) {
  out.paragraph("  ", fmt::format("{}: {} histories", text_of(found.path), grouped(found.cases)));
  out.paragraph("    smallest   ", fmt::format("{}: {}", history_spaces()[found.space].name,
                                               events_of(found.smallest)));
  if (!found.near) return;
  const History<Scalar>& h = found.smallest;
  out.paragraph(
      "    near miss  ",
      fmt::format("{} instead of {} -> {}", timeline::event_text(h, found.near->other),
                  timeline::event_text(h, h.events[found.near->event]), text_of(found.near->path)));
}

void add_excluded(Layout& out, const Paths& paths) {
  for (const Machine machine : {Machine::contact, Machine::key, Machine::traffic}) {
    std::vector<std::string> steps;
    for (const auto& [from, to] : excluded_steps(machine))
      steps.push_back(fmt::format("{} > {}", state_name(machine, from), state_name(machine, to)));
    if (!steps.empty())
      out.paragraph("  never            ",
                    fmt::format("{}: {}", name(machine), fmt::join(steps, "; ")));
  }
  const Exploration& all = paths.exploration;
  out.paragraph("  ",
                all.unexpected.empty()
                    ? fmt::format("No history of these spaces that was explored takes such a step: "
                                  "{} distinct ends, keys of up to 20 days.",
                                  grouped(all.ends))
                    : "Some history does take such a step: licgate check shows which.");
}

void add(Layout& out, const Paths& paths) {
  out.heading(fmt::format("Paths through states: {}", paths.found.size()));
  out.paragraph("  ", fmt::format("{} histories of at most {} events, in {} spaces.",
                                  grouped(paths.cases), most_events, history_spaces().size()));
  add_excluded(out, paths);
  out.blank();
  for (const PathFound& found : paths.found) add(out, found);
  out.blank();
}

}  // namespace

std::string text_of(const Path& path) {
  std::vector<std::string_view> states;
  for (const std::size_t state : path.states) states.push_back(state_name(path.machine, state));
  return fmt::format("{}: {}", name(path.machine), fmt::join(states, " > "));
}

std::string text_of(View view, MarkSet marks) {
  if (marks == MarkSet{}) return view == View::refusals ? "forms" : "nothing to decide";
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < max_marks; ++i)
    if (marks.has(i)) words.push_back(marks_of(view)[i].word);
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string to_text(const Report& report, bool color, std::size_t columns) {
  Layout out(color, columns);
  for (const Chapter& chapter : report.chapters) add(out, chapter);
  if (report.paths) add(out, *report.paths);
  return out.text();
}

}  // namespace asa::atlas
