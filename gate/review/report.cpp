#include "gate/review/report.hpp"

#include "gate/terminal/layout.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace asa::review {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view margin = "  ", below = "      ";

constexpr std::string_view name(State state) {
  switch (state) {
    case State::suspect: return "suspect";
    case State::reviewed: return "reviewed";
    case State::gone: return "gone";
    case State::never_reviewed: break;
  }
  return "never reviewed";
}

constexpr std::array states{State::suspect, State::reviewed, State::gone, State::never_reviewed};

std::vector<const Status*> those(const std::vector<Status>& all, State state) {
  std::vector<const Status*> found;
  for (const Status& s : all)
    if (s.state == state) found.push_back(&s);
  return found;
}

/// "1 suspect, 2 reviewed, 0 gone, 213 never reviewed"
/// How many are as their last review rejected them.
std::size_t rejected(const std::vector<Status>& all) {
  return static_cast<std::size_t>(std::ranges::count_if(
      all, [](const Status& s) { return s.state == State::reviewed && !s.review->accepted; }));
}

std::string counts_of(const std::vector<Status>& all) {
  std::string text;
  for (const State state : states)
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", those(all, state).size(), name(state));
  if (const std::size_t count = rejected(all); count > 0)
    text += fmt::format("; {} of the reviewed rejected", count);
  return text;
}

std::string said_of(const Status& s) {
  if (s.state == State::suspect) return why_suspect(s);
  return fmt::format("{} by {} on {}: {}", verdict(s.review->accepted), s.review->by,
                     s.review->date, s.review->note);
}

std::string title_of(const Status& s) {
  return s.kind.empty() ? s.id : fmt::format("{} ({})", s.id, s.kind);
}

void add_reviews(Layout& out, std::string_view heading, const std::vector<const Status*>& all) {
  if (all.empty()) return;
  out.blank();
  out.heading(heading);
  for (const Status* s : all) {
    out.paragraph(margin, without_controls(title_of(*s)));
    out.paragraph(below, without_controls(said_of(*s)));
  }
}

std::string ids_of(const std::vector<const Status*>& all, std::string_view kind) {
  std::string ids;
  for (const Status* s : all)
    if (s->kind == kind) ids.append(ids.empty() ? "" : ", ").append(s->id);
  return ids;
}

void add_never_reviewed(Layout& out, const std::vector<const Status*>& all) {
  if (all.empty()) return;
  out.blank();
  out.heading("Never reviewed");
  for (const auto& [kind, lead] : {std::pair{"clause", "clauses"}, {"property", "properties"}})
    if (const std::string ids = ids_of(all, kind); !ids.empty())
      out.paragraph(fmt::format("{}{:<10}  ", margin, lead), ids);
}

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json review_json(const Status& s) {
  if (s.review == nullptr) return nullptr;
  return {{"by", s.review->by},
          {"date", s.review->date},
          {"verdict", verdict(s.review->accepted)},
          {"note", s.review->note},
          {"fingerprint", s.then}};
}

}  // namespace

std::string to_text(const std::vector<Status>& all, bool color, std::size_t columns) {
  Layout out(color, columns);
  out.heading(counts_of(all));
  add_reviews(out, "Suspect", those(all, State::suspect));
  add_reviews(out, "Reviewed", those(all, State::reviewed));
  add_reviews(out, "Gone: nothing has this id any more", those(all, State::gone));
  add_never_reviewed(out, those(all, State::never_reviewed));
  return out.text();
}

Json to_json(const std::vector<Status>& all) {
  Json rows = Json::array();
  for (const Status& s : all)
    rows.push_back({{"id", s.id},
                    {"kind", or_null(s.kind)},
                    {"state", name(s.state)},
                    {"fingerprint", or_null(s.fingerprint)},
                    {"changed", s.changed},
                    {"changed_clauses", s.clauses},
                    {"review", review_json(s)}});
  return rows;
}

std::string remark_on(const std::vector<Status>& tried, std::string_view file) {
  const auto suspect = those(tried, State::suspect);
  std::string text =
      fmt::format("{}: properties tried: {}; suspect: {}; rejected: {}; never reviewed: {}\n",
                  without_controls(file), tried.size(), suspect.size(), rejected(tried),
                  those(tried, State::never_reviewed).size());
  for (const Status* s : suspect)
    text += without_controls(fmt::format("  {}: {}\n", s->id, why_suspect(*s)));
  return text;
}

}  // namespace asa::review
