#include "gate/explain/items.hpp"

#include <fmt/format.h>

namespace asa::explain {

Json slices_json(const std::vector<Slice>& slices) {
  Json all = Json::array();
  for (const Slice& s : slices)
    all.push_back({{"file", s.file}, {"line", s.line}, {"text", s.text}});
  return all;
}

Json page_head(const Topic& topic, std::string_view text) {
  return {{"kind", kind_of(topic)}, {"id", id_of(topic)}, {"text", text}};
}

Json page_head(const Topic& topic, std::string_view text, std::string_view document) {
  Json head = page_head(topic, text);
  head["cite"] = fmt::format("{}#{}", document, id_of(topic));
  return head;
}

}  // namespace asa::explain
