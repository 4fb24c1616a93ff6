#include "gate/review/status.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace asa::review {

namespace {

using explain::Fingerprint;

/// The parts that differ, of those that the review knows.
std::vector<std::string_view> differing(const Fingerprint& now, const Fingerprint& then) {
  std::vector<std::string_view> names;
  for (const explain::FingerprintPart& part : explain::fingerprint_parts) {
    const bool is_unknown = part.digest == &Fingerprint::uses && then.uses.empty();
    if (!is_unknown && now.*part.digest != then.*part.digest) names.push_back(part.name);
  }
  return names;
}

/// The clauses that changed, came or went.
std::vector<std::string> differing_clauses(const Fingerprint& now, const Fingerprint& then) {
  std::vector<std::string> ids;
  if (then.of_clauses.empty()) return ids;
  for (const auto& [of, other] : {std::pair(&now, &then), {&then, &now}})
    for (const auto& clause : of->of_clauses)
      if (std::ranges::count(other->of_clauses, clause) == 0 &&
          std::ranges::count(ids, clause.first) == 0)
        ids.push_back(clause.first);
  return ids;
}

/// "rule" or "clauses (FX-ENC-1, FX-ENC-2)"
std::string part_of(const Status& s, std::string_view name) {
  if (name != "clauses" || s.clauses.empty()) return std::string(name);
  return fmt::format("{} ({})", name, fmt::join(s.clauses, ", "));
}

/// The last review of an id, and what it says of it; null if there is none.
struct Last {
  const Review* review = nullptr;
  const Reviewed* reviewed = nullptr;
};

Last last_of(std::string_view id, const Reviews& reviews) {
  for (auto review = reviews.rbegin(); review != reviews.rend(); ++review) {
    const auto found = std::ranges::find(review->of, id, &Reviewed::id);
    if (found != review->of.end()) return {&*review, &*found};
  }
  return {};
}

bool is_among(const std::vector<Reviewable>& all, std::string_view id) {
  return std::ranges::find(all, id, &Reviewable::id) != all.end();
}

bool is_among(const std::vector<Status>& all, std::string_view id) {
  return std::ranges::find(all, id, &Status::id) != all.end();
}

/// Adds the ids of reviews that are of nothing any more, in the order in which they appear.
void add_gone(std::vector<Status>& found, const std::vector<Reviewable>& all,
              const Reviews& reviews) {
  for (const Review& review : reviews)
    for (const Reviewed& reviewed : review.of) {
      if (is_among(all, reviewed.id) || is_among(found, reviewed.id)) continue;
      const Last last = last_of(reviewed.id, reviews);
      found.push_back({.state = State::gone,
                       .id = reviewed.id,
                       .review = last.review,
                       .then = whole(last.reviewed->fingerprint)});
    }
}

}  // namespace

Status status_of(const Reviewable& one, const Reviews& reviews) {
  Status status{State::never_reviewed, std::string(one.id), std::string(one.kind),
                whole(one.fingerprint)};
  const auto [review, reviewed] = last_of(one.id, reviews);
  if (review == nullptr) return status;
  status.review = review;
  status.then = whole(reviewed->fingerprint);
  status.changed = differing(one.fingerprint, reviewed->fingerprint);
  status.clauses = differing_clauses(one.fingerprint, reviewed->fingerprint);
  status.state = status.changed.empty() ? State::reviewed : State::suspect;
  return status;
}

std::vector<Status> status_of(const std::vector<Reviewable>& all, const Reviews& reviews) {
  std::vector<Status> found;
  for (const Reviewable& one : all) found.push_back(status_of(one, reviews));
  add_gone(found, all, reviews);
  return found;
}

std::string changed_parts(const Status& s) {
  std::vector<std::string> parts;
  for (const std::string_view name : s.changed) parts.push_back(part_of(s, name));
  return fmt::format("{}", fmt::join(parts, " and "));
}

std::string why_suspect(const Status& s) {
  return fmt::format("its {} changed since {} {} it on {}: {}", changed_parts(s), s.review->by,
                     verdict(s.review->accepted), s.review->date, s.review->note);
}

}  // namespace asa::review
