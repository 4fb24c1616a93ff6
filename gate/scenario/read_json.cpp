#include "gate/scenario/read_json.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace asa::json_parts {

namespace {

bool within(const Json& number, std::int64_t lo, std::int64_t hi) {
  const auto holds = [&](auto n) {
    return std::cmp_less_equal(lo, n) && std::cmp_less_equal(n, hi);
  };
  return number.is_number_unsigned() ? holds(number.get<std::uint64_t>())
                                     : holds(number.get<std::int64_t>());
}

bool has(const std::vector<std::string_view>& keys, const std::string& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Watches a parser, and throws if an object has a name twice.
class UniqueNames {
 public:
  void look(Json::parse_event_t event, const Json& read) {
    if (event == Json::parse_event_t::object_start) open_.emplace_back();
    if (event == Json::parse_event_t::object_end) open_.pop_back();
    if (event == Json::parse_event_t::key && !open_.back().insert(read.get<std::string>()).second)
      throw Malformed("the name " + read.dump() + " is repeated; remove one");
  }

 private:
  std::vector<std::set<std::string>> open_{};
};

/// The deepest nesting that is read: several times what we write.
constexpr std::size_t max_levels = 100;

/// The place after a string whose text begins at `from`.
std::size_t after_string(std::string_view text, std::size_t from) {
  while (from < text.size() && text[from] != '"') from += text[from] == '\\' ? 2 : 1;
  return from + 1;
}

/// Throws if the text is nested too deeply: recursion over it could overflow the stack.
void require_flat(std::string_view text) {
  std::size_t levels = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"')
      i = after_string(text, i + 1) - 1;
    else if (text[i] == '[' || text[i] == '{')
      ++levels;
    else if ((text[i] == ']' || text[i] == '}') && levels > 0)
      --levels;
    if (levels > max_levels)
      throw Malformed("it is nested more than " + std::to_string(max_levels) + " levels deep");
  }
}

}  // namespace

Json parsed(const std::string& text) {
  require_flat(text);
  UniqueNames names;
  const Json::parser_callback_t look = [&](int, Json::parse_event_t event, const Json& read) {
    names.look(event, read);
    return true;
  };
  try {
    return Json::parse(text, look);
  } catch (const nlohmann::json::exception& error) {
    throw Malformed(std::string("this is not JSON: ") + error.what());
  }
}

const Json& member(const Json& json, const char* key) {
  if (!json.is_object() || !json.contains(key))
    throw Malformed("\"" + std::string(key) + "\" is missing");
  return json[key];
}

std::int64_t whole(const Json& number, const std::string& name, std::int64_t lo, std::int64_t hi) {
  if (!number.is_number_integer()) throw Malformed("\"" + name + "\" is not a whole number");
  if (!within(number, lo, hi))
    throw Malformed("\"" + name + "\" is " + number.dump() + ", not from " + std::to_string(lo) +
                    " to " + std::to_string(hi));
  return number.get<std::int64_t>();
}

std::int32_t amount(const Json& json, const char* key, std::int32_t lo, std::int32_t hi) {
  return static_cast<std::int32_t>(whole(member(json, key), key, lo, hi));
}

std::int32_t version_from(const Json& json, const char* key) {
  const auto text = value<std::string>(json, key);
  const auto parsed = parse_version(text);
  if (!parsed) throw Malformed("\"" + text + "\" is not a version such as 9.1(4)");
  return ordinal(*parsed);
}

const Json& list(const Json& json, const char* key, std::size_t least, std::size_t most) {
  const Json& found = member(json, key);
  if (!found.is_array() || found.size() < least || found.size() > most)
    throw Malformed("\"" + std::string(key) + "\" is not a list of " + std::to_string(least) +
                    " to " + std::to_string(most) + " " + key);
  return found;
}

void allow_only(const Json& json, const std::vector<std::string_view>& keys,
                const std::vector<std::string_view>& also) {
  for (const auto& [key, unused] : json.items())
    if (!has(keys, key) && !has(also, key)) throw Malformed("\"" + key + "\" means nothing here");
}

}  // namespace asa::json_parts
