#include "gate/report/render.hpp"

#include "gate/report/templates.hpp"

#include <kainjow/mustache.hpp>

#include <stdexcept>
#include <string_view>

namespace asa::report {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

/// JSON as the templates see it: false, null, empty texts and empty lists are false.
data data_of(const Json& json) {
  if (json.is_object()) {
    data object{data::type::object};
    for (const auto& [name, value] : json.items()) object.set(name, data_of(value));
    return object;
  }
  if (json.is_array()) {
    data list{data::type::list};
    for (const Json& one : json) list.push_back(data_of(one));
    return list;
  }
  if (json.is_boolean())
    return data{json.get<bool>() ? data::type::bool_true : data::type::bool_false};
  const std::string text = json.is_string() ? json.get<std::string>() : json.dump();
  if (json.is_null() || text.empty()) return data{data::type::bool_false};
  return data{text};
}

std::string text_of(std::string_view file) {
  for (const Template& one : templates())
    if (one.file.ends_with(file)) return std::string(one.text);
  throw std::logic_error("no such template");
}

std::string rendered(mustache page, const Json& view) {
  data seen = data_of(view);
  seen.set("style", text_of("style.css"));
  std::string text = page.render(seen);
  if (!page.is_valid()) throw std::logic_error(page.error_message());
  return text;
}

/// What would end a cell of a table, or begin a tag.
std::string escaped_for_markdown(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '|' || c == '<' || c == '*' || c == '_' || c == '`') escaped += '\\';
    escaped += c == '\n' ? ' ' : c;
  }
  return escaped;
}

}  // namespace

std::string html_of(const Json& view) { return rendered(mustache{text_of("page.html")}, view); }

std::string markdown_of(const Json& view) {
  mustache page{text_of("page.md")};
  page.set_custom_escape(escaped_for_markdown);
  return rendered(std::move(page), view);
}

}  // namespace asa::report
