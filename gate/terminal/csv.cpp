#include "gate/terminal/csv.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace asa {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view end_of_line = "\r\n";

/// A field, in quotes if it holds what separates fields.
std::string field_of(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string field = "\"";
  for (const char c : text) field.append(c == '"' ? 2 : 1, c);
  return field + '"';
}

std::string text_of(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_structured()) return value.dump();
  std::string text;
  for (const Json& part : value) text.append(text.empty() ? "" : "; ").append(text_of(part));
  return text;
}

/// The keys that are given and those of all rows, in the order in which they first appear.
std::vector<std::string> keys_of(const Json& rows, std::vector<std::string> keys) {
  for (const Json& row : rows)
    for (const auto& [key, value] : row.items())
      if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
  return keys;
}

std::string line_of(const std::vector<std::string>& fields) {
  std::string line;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) line += ',';
    line += field_of(fields[i]);
  }
  return line.append(end_of_line);
}

}  // namespace

std::string csv(const Json& rows, std::vector<std::string> first) {
  const std::vector<std::string> keys = keys_of(rows, std::move(first));
  std::string text = line_of(keys);
  for (const Json& row : rows) {
    std::vector<std::string> fields;
    for (const std::string& key : keys)
      fields.push_back(row.contains(key) ? text_of(row.at(key)) : "");
    text += line_of(fields);
  }
  return text;
}

}  // namespace asa
