#include "gate/report/view.hpp"
#include "gate/review/status.hpp"

#include <map>
#include <string>
#include <vector>

/// What changed since the reviews, and what nobody has reviewed.
namespace asa::report {

namespace {

using review::State;
using review::Status;

std::string what_changed(const Status& s) {
  if (s.state == State::gone) return "there is nothing of this id";
  return s.state == State::suspect ? review::changed_parts(s) : "nothing";
}

Json row_of(const Status& s) {
  return {{"id", s.id},
          {"kind", s.kind},
          {"by", s.review->by},
          {"date", s.review->date},
          {"verdict", review::verdict(s.review->accepted)},
          {"note", s.review->note},
          {"changed", what_changed(s)}};
}

Json group(const char* title, State state, const std::vector<Status>& all) {
  Json rows = Json::array();
  for (const Status& s : all)
    if (s.state == state) rows.push_back(row_of(s));
  return {{"title", title},
          {"count", rows.size()},
          {"any", !rows.empty()},
          {"open", state == State::suspect},
          {"rows", rows}};
}

Json never_reviewed(const std::vector<Status>& all) {
  Json rows = Json::array();
  for (const Status& s : all)
    if (s.state == State::never_reviewed) rows.push_back({{"id", s.id}, {"kind", s.kind}});
  return {{"count", rows.size()}, {"any", !rows.empty()}, {"rows", rows}};
}

/// The words for what a reader must not rely on, by id.
std::map<std::string, std::string> marks_of(const std::vector<Status>& all) {
  std::map<std::string, std::string> marks;
  for (const Status& s : all) {
    if (s.state == State::suspect) marks[s.id] = "suspect";
    if (s.state == State::reviewed && !s.review->accepted) marks[s.id] = "rejected";
  }
  return marks;
}

void mark(Json& entries, const std::map<std::string, std::string>& marks) {
  for (Json& entry : entries)
    if (const auto found = marks.find(entry["id"]); found != marks.end())
      entry["mark"] = found->second;
}

}  // namespace

void add_reviews(Json& view, const review::Reviews& reviews) {
  const std::vector<Status> all = review::status_of(review::all_reviewable(), reviews);
  view["reviews"] = {{"groups",
                      {group("Suspect: changed since the review", State::suspect, all),
                       group("Reviewed, and the same since", State::reviewed, all),
                       group("Reviewed, and gone", State::gone, all)}},
                     {"never", never_reviewed(all)}};
  const auto marks = marks_of(all);
  for (Json& chapter : view["chapters"]) mark(chapter["clauses"], marks);
  mark(view["properties"], marks);
}

}  // namespace asa::report
