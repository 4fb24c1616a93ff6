#include "gate/scenario/read_json.hpp"

#include <algorithm>
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

/// Many times what we write: each name is compared with all before it.
constexpr std::size_t max_names = 1'000;

/// Builds a value from what a parser finds, and throws if an object has a name twice.
class Builder : public Json::json_sax_t {
 public:
  Json take() && { return std::move(root_); }

  bool null() override { return add(nullptr); }
  bool boolean(bool is) override { return add(is); }
  bool number_integer(number_integer_t number) override { return add(number); }
  bool number_unsigned(number_unsigned_t number) override { return add(number); }
  bool number_float(number_float_t number, const string_t&) override { return add(number); }
  bool string(string_t& text) override { return add(std::move(text)); }
  bool binary(binary_t& bytes) override { return add(std::move(bytes)); }
  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    Json::object_t& members = open_.back()->get_ref<Json::object_t&>();
    if (members.size() == max_names) throw Malformed("an object has more than 1,000 names");
    const auto [member, is_new] = members.emplace(name, Json());
    if (!is_new) throw Malformed("the name " + Json(name).dump() + " is repeated; remove one");
    member_ = &member->second;
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const Json::exception& error) override {
    throw Malformed(std::string("this is not JSON: ") + error.what());
  }

 private:
  /// Puts a value in its place: the root, an element, or the member that was named.
  Json& put(Json&& value) {
    if (open_.empty()) return root_ = std::move(value);
    if (open_.back()->is_object()) return *member_ = std::move(value);
    return open_.back()->emplace_back(std::move(value));
  }
  template <class Value>
  bool add(Value&& value) {
    put(Json(std::forward<Value>(value)));
    return true;
  }
  bool open(Json&& empty) {
    open_.push_back(&put(std::move(empty)));
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }

  Json root_{};
  std::vector<Json*> open_{};
  Json* member_ = nullptr;
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
  Builder builder;
  Json::sax_parse(text, &builder);
  return std::move(builder).take();
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
