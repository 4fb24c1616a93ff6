#include "gate/explain/fingerprint.hpp"

#include "gate/explain/bare_code.hpp"
#include "gate/explain/functions.hpp"
#include "gate/explain/lexical.hpp"
#include "gate/explain/relations.hpp"
#include "gate/terminal/sha256.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <span>
#include <vector>

namespace asa::explain {

namespace {

using Json = nlohmann::ordered_json;

std::string digest(const Json& of) { return sha256(of.dump()).substr(0, fingerprint_digits); }

/// What slices say, in an order that does not depend on where they stand.
std::vector<std::string> code_of(const std::vector<Slice>& slices) {
  std::vector<std::string> code;
  for (const Slice& s : slices) code.push_back(bare_code(s.text));
  std::ranges::sort(code);
  return code;
}

std::vector<Slice> all_of(const ClauseSource& source) {
  std::vector<Slice> all = source.rule;
  all.insert(all.end(), source.elsewhere.begin(), source.elsewhere.end());
  return all;
}

/// The type of a property without its statement, which is a part of its own.
std::string code_of(const PropertyInfo& info) {
  constexpr std::string_view head = ".statement=";
  std::string code = code_of(source_of(info)).front();
  const std::size_t at = code.find(head);
  code.erase(at, end_of_literal(code, at + head.size()) - at);
  return code;
}

Json reading_json(const ReadingEntry& r) {
  return Json::array({r.id, r.question, r.answers[0], r.answers[1]});
}

Json readings_json(const ClauseSource& source) {
  Json all = Json::array();
  for (const ReadingEntry* r : readings_of(source)) all.push_back(reading_json(*r));
  return all;
}

Json readings_json(ReadingSet readings) {
  Json all = Json::array();
  for (std::size_t i = 0; i < reading_count; ++i)
    if (readings.has(i)) all.push_back(reading_json(reading_register[i]));
  return all;
}

bool is_known(const Fingerprint& parts, const FingerprintPart& part) {
  return part.digest != &Fingerprint::uses || !parts.uses.empty();
}

/// The fingerprints of a register, each made once, by any thread. What is a copy of an entry is not
/// of the register.
template <class Entry>
class Register {
 public:
  explicit Register(std::span<const Entry> all) : all_(all), made_(all.size()), once_(all.size()) {}

  Fingerprint of(const Entry& entry, Fingerprint (*make)(const Entry&)) {
    const auto own = std::ranges::find(all_, &entry, [](const Entry& e) { return &e; });
    if (own == all_.end()) return make(entry);
    const auto place = static_cast<std::size_t>(own - all_.begin());
    std::call_once(once_[place], [&] { made_[place] = make(entry); });
    return made_[place];
  }

 private:
  std::span<const Entry> all_;
  std::vector<Fingerprint> made_;
  std::vector<std::once_flag> once_;
};

Fingerprint of_clause(const ClauseEntry& c) {
  const ClauseSource source = source_of(c);
  const std::string_view exception_to = c.exception_to ? id(*c.exception_to) : "";
  return {.text = digest(Json::array({c.rule, c.source, name(c.trust), exception_to})),
          .rule = digest(code_of(all_of(source))),
          .readings = digest(readings_json(source)),
          .uses = digest(used_by(all_of(source), Within::model))};
}

Fingerprint of_property(const PropertyEntry& property) {
  const PropertyInfo& info = property.info;
  const Json readings =
      Json::array({readings_json(info.scope.readings), readings_json(info.at_default)});
  Fingerprint parts{.text = digest(info.statement),
                    .rule = digest(code_of(info)),
                    .readings = digest(readings),
                    .uses = digest(used_by(source_of(info), Within::model_and_properties))};
  for (const Clause c : info.clauses.all())
    parts.of_clauses.emplace_back(id(c), whole(fingerprint_of(entry(c))));
  parts.clauses = digest_of_clauses(parts);
  return parts;
}

}  // namespace

std::string whole(const Fingerprint& parts) {
  Json all = Json::array();
  for (const FingerprintPart& part : fingerprint_parts)
    if (is_known(parts, part)) all.push_back(parts.*part.digest);
  return digest(all);
}

std::string digest_of_clauses(const Fingerprint& parts) {
  Json all = Json::array();
  for (const auto& [id, fingerprint] : parts.of_clauses)
    all.push_back(Json::array({id, fingerprint}));
  return digest(all);
}

Fingerprint fingerprint_of(const ClauseEntry& clause) {
  static Register<ClauseEntry> known(clauses());
  return known.of(clause, of_clause);
}

Fingerprint fingerprint_of(const PropertyEntry& property) {
  static Register<PropertyEntry> known(properties());
  return known.of(property, of_property);
}

}  // namespace asa::explain
