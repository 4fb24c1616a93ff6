#include "gate/review/reviews.hpp"

#include "gate/files/read_input.hpp"
#include "gate/review/date.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/terminal/stamp.hpp"

#include <algorithm>
#include <cstddef>

namespace asa::review {

namespace {

using explain::Fingerprint;
using explain::FingerprintPart;
using json_parts::allow_only;
using json_parts::value;

constexpr std::int64_t schema = 1;
constexpr std::size_t max_reviews = 100'000, max_ids = 10'000;

std::string text_from(const Json& json, const char* key) {
  auto text = value<std::string>(json, key);
  if (text.empty()) throw Malformed("\"" + std::string(key) + "\" is empty");
  return text;
}

bool is_in_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

std::string id_from(const Json& json) {
  auto id = text_from(json, "id");
  if (!std::ranges::all_of(id, is_in_id))
    throw Malformed("\"" + id + "\" is no id: it has others than letters, digits and \"-\"");
  return id;
}

std::string digest_from(const Json& json, const char* key) {
  auto digest = value<std::string>(json, key);
  const bool is_hex = digest.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (digest.size() != explain::fingerprint_digits || !is_hex)
    throw Malformed("\"" + std::string(key) + "\" is not 16 hexadecimal digits");
  return digest;
}

/// A clause has no clauses, and an old review does not know what is used.
bool has_part(const Json& json, const FingerprintPart& part) {
  const bool may_lack = part.digest == &Fingerprint::clauses || part.digest == &Fingerprint::uses;
  return !may_lack || json.contains(part.name);
}

/// The fingerprints of a property's clauses by id; an old review has one digest of them all.
void add_clauses(Fingerprint& found, const Json& clauses) {
  for (const auto& [id, digest] : clauses.items())
    found.of_clauses.emplace_back(id, digest_from(clauses, id.c_str()));
  found.clauses = digest_of_clauses(found);
}

Fingerprint fingerprint_from(const Json& json) {
  Fingerprint found;
  for (const FingerprintPart& part : explain::fingerprint_parts) {
    if (!has_part(json, part)) continue;
    const bool is_whole = json.contains(part.name) && json[part.name].is_object();
    if (part.digest == &Fingerprint::clauses && is_whole)
      add_clauses(found, json[part.name]);
    else
      found.*part.digest = digest_from(json, part.name.data());
  }
  if (digest_from(json, "fingerprint") != whole(found))
    throw Malformed("\"fingerprint\" is not that of the parts below it: do not edit them");
  return found;
}

void add_reviewed(std::vector<Reviewed>& all, const Json& json) {
  allow_only(json, {"id", "fingerprint", "text", "rule", "readings", "uses", "clauses"});
  std::string id = id_from(json);
  if (std::ranges::find(all, id, &Reviewed::id) != all.end())
    throw Malformed("\"" + id + "\" is in this review before; remove one");
  all.push_back({std::move(id), fingerprint_from(json)});
}

bool is_accepted(const Json& json) {
  const auto said = value<std::string>(json, "verdict");
  if (said != verdict(true) && said != verdict(false))
    throw Malformed("\"verdict\" is neither \"accepted\" nor \"rejected\"");
  return said == verdict(true);
}

std::string date_from(const Json& json) {
  const auto date = date_in(value<std::string>(json, "date"));
  if (!date) throw Malformed("\"date\" is not a day such as 2026-11-29");
  return *date;
}

Review review_from(const Json& json) {
  allow_only(json, {"by", "date", "verdict", "note", "of"});
  Review review{
      text_from(json, "by"), date_from(json), is_accepted(json), text_from(json, "note"), {}};
  json_parts::each(json, "of", 1, max_ids,
                   [&](const Json& reviewed) { add_reviewed(review.of, reviewed); });
  return review;
}

Reviews reviews_from(const Json& json) {
  json_parts::whole(json_parts::member(json, "schema"), "schema", schema, schema);
  allow_only(json, {"schema", "reviews"});
  Reviews reviews;
  json_parts::each(json, "reviews", 0, max_reviews,
                   [&](const Json& review) { reviews.push_back(review_from(review)); });
  return reviews;
}

Json reviewed_json(const Reviewed& reviewed) {
  Json json{{"id", reviewed.id}, {"fingerprint", whole(reviewed.fingerprint)}};
  for (const FingerprintPart& part : explain::fingerprint_parts)
    if (const std::string& digest = reviewed.fingerprint.*part.digest; !digest.empty())
      json[part.name] = digest;
  if (!reviewed.fingerprint.of_clauses.empty()) json["clauses"] = Json::object();
  for (const auto& [id, digest] : reviewed.fingerprint.of_clauses) json["clauses"][id] = digest;
  return json;
}

Json review_json(const Review& review) {
  Json of = Json::array();
  for (const Reviewed& reviewed : review.of) of.push_back(reviewed_json(reviewed));
  return {{"by", review.by},
          {"date", review.date},
          {"verdict", verdict(review.accepted)},
          {"note", review.note},
          {"of", of}};
}

}  // namespace

Reviews read_reviews(const std::string& path, std::vector<ReadFile>* inputs) {
  const std::string text = read_input(path, "reviews, as licgate review writes them").text;
  if (inputs != nullptr) inputs->push_back(read_file(path, text));
  return json_parts::at(path, [&] { return reviews_from(json_parts::parsed(text)); });
}

std::string reviews_text(const Reviews& reviews) {
  Json all = Json::array();
  for (const Review& review : reviews) all.push_back(review_json(review));
  return json_text({{"schema", schema}, {"reviews", all}});
}

}  // namespace asa::review
