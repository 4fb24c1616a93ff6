#include "gate/review/reviewable.hpp"

#include "gate/explain/topic.hpp"

#include <fmt/format.h>

#include <optional>
#include <stdexcept>

namespace asa::review {

namespace {

struct IfReviewable {
  using Found = std::optional<Reviewable>;

  Found operator()(const ClauseEntry* clause) const { return reviewable(*clause); }
  Found operator()(const PropertyEntry* property) const { return reviewable(*property); }
  Found operator()(const auto*) const { return {}; }
};

}  // namespace

Reviewable reviewable(const ClauseEntry& clause) {
  return {clause.id, explain::kind_of(&clause), explain::fingerprint_of(clause)};
}

Reviewable reviewable(const PropertyEntry& property) {
  return {property.info.id, explain::kind_of(&property), explain::fingerprint_of(property)};
}

std::vector<Reviewable> all_reviewable() {
  std::vector<Reviewable> all;
  for (const explain::Topic& topic : explain::all_topics())
    if (auto one = std::visit(IfReviewable{}, topic)) all.push_back(*std::move(one));
  return all;
}

Reviewable reviewable_named(std::string_view written) {
  const explain::Topic topic = explain::topic_named(written);
  if (auto one = std::visit(IfReviewable{}, topic)) return *std::move(one);
  throw std::invalid_argument(
      fmt::format("{} is a {}; name clauses and properties, whose fingerprints change with it",
                  explain::id_of(topic), explain::kind_of(topic)));
}

}  // namespace asa::review
