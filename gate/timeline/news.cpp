#include "gate/timeline/news.hpp"

#include "gate/audit/facts.hpp"
#include "gate/device/value.hpp"
#include "gate/timeline/happenings.hpp"
#include "gate/timeline/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace asa::timeline {

namespace {

/// Values of one feature before and after a step, and the units on which it changes so.
struct Shift {
  std::int32_t from, to;
  std::vector<std::size_t> units;
};

/// "the primary", "slave1", "the unit"
std::string called(const History<Scalar>& history, std::size_t unit) {
  const std::string name = unit_name(history, unit);
  return name.starts_with("slave") ? name : "the " + name;
}

std::string called(const History<Scalar>& history, const std::vector<std::size_t>& units) {
  if (units.size() > 1 && units.size() == history.units.size())
    return units.size() == 2 ? "both units" : fmt::format("all {} units", units.size());
  std::vector<std::string> names;
  for (const std::size_t u : units) names.push_back(called(history, u));
  return audit::joined(names);
}

std::vector<Shift> shifts(const Course& course, std::size_t step, Feature f) {
  std::vector<Shift> all;
  for (std::size_t u = 0; u < course.trace.units(); ++u) {
    if (course.is_off(step, u) || course.is_off(step - 1, u)) continue;
    const std::int32_t from = course.trace.at(step - 1, u).running[f];
    const std::int32_t to = course.trace.at(step, u).running[f];
    if (from == to) continue;
    const auto same =
        std::ranges::find_if(all, [&](const Shift& s) { return s.from == from && s.to == to; });
    if (same == all.end())
      all.push_back({from, to, {u}});
    else
      same->units.push_back(u);
  }
  return all;
}

News news_of(const History<Scalar>& history, std::size_t step, const FeatureEntry& f,
             const Shift& shift) {
  const std::string who = called(history, shift.units);
  const std::string_view s = shift.units.size() == 1 ? "s" : "";
  if (f.form == Form::state)
    return {step, fmt::format("{} {}{}", who, shift.to == 0 ? "lose" : "gain", s),
            std::string(f.name), true};
  return {step, fmt::format("{} run{}", who, s),
          fmt::format("{} {} instead of {}", f.name, device::shown_value(f.feature, shift.to),
                      device::shown_value(f.feature, shift.from)),
          true};
}

std::string key_text(const Course& course, std::size_t step, const Happening& h) {
  const History<Scalar> history = course.history_at(step - 1);
  return fmt::format("key {} of {} ({}) {}", *h.key + 1, called(history, *h.unit),
                     features_text(history.units[*h.unit].keys[*h.key]), h.what);
}

/// "the grace is over"
std::string of_all_units(std::string_view what) {
  if (what == "grace over") return "the grace is over";
  if (what == "contact lost") return "contact is lost";
  if (what == "contact back") return "contact is back";
  if (what == "failover on again") return "failover is on again";
  return std::string(what);
}

std::string in_words(const Course& course, std::size_t step, const Happening& h) {
  if (h.key) return key_text(course, step, h);
  if (h.unit) return fmt::format("{} {}", called(course.history, *h.unit), h.what);
  return of_all_units(h.what);
}

bool matters(const Happening& h) {
  return h.what == "grace over" || h.what.starts_with("failover");
}

/// A key that ends although no unit runs anything else.
bool is_quiet_end(const Happening& h, bool changes) { return h.key && !changes; }

void add_news(std::vector<News>& all, const Course& course, std::size_t step) {
  std::vector<News> changes;
  for (const FeatureEntry& f : features)
    for (const Shift& shift : shifts(course, step, f.feature))
      changes.push_back(news_of(course.history, step, f, shift));
  for (const Happening& h : happenings(course, step)) {
    std::string says = in_words(course, step, h);
    if (is_quiet_end(h, !changes.empty())) says += "; the running license stays";
    all.push_back({step, "", std::move(says), matters(h)});
  }
  all.insert(all.end(), changes.begin(), changes.end());
}

}  // namespace

std::vector<News> news_of(const Course& course) {
  std::vector<News> all;
  for (std::size_t step = 1; step < course.steps(); ++step) add_news(all, course, step);
  return all;
}

}  // namespace asa::timeline
