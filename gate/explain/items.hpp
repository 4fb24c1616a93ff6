#pragma once

#include "gate/explain/slices.hpp"
#include "gate/explain/topic.hpp"

#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

/// The parts of a page.
namespace asa::explain {

using Json = nlohmann::ordered_json;

/// {id, text}: what a page of its own explains.
inline Json item(std::string_view id, std::string_view text) {
  return {{"id", id}, {"text", text}};
}
inline Json item(const ClauseEntry& c) { return item(c.id, c.rule); }
inline Json item(const PropertyEntry& p) { return item(p.info.id, p.info.statement); }
inline Json item(const ReadingEntry& r) { return item(r.id, r.question); }
inline Json item(const Mutant& m) { return item(m.name, m.fault); }

template <class Entry>
Json items(const std::vector<const Entry*>& entries) {
  Json all = Json::array();
  for (const Entry* entry : entries) all.push_back(item(*entry));
  return all;
}

/// [{file, line, text}]
Json slices_json(const std::vector<Slice>& slices);

/// The head of a page: {kind, id, text, cite}. `cite` is the anchor in the pages that `licgate
/// documents` writes.
Json page_head(const Topic& topic, std::string_view text, std::string_view document);
Json page_head(const Topic& topic, std::string_view text);

}  // namespace asa::explain
