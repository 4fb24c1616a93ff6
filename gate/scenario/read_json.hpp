#pragma once

#include "gate/scenario/situation_json.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Reads JSON. Every function throws Malformed, with the reason, if it is not as expected.
namespace asa::json_parts {

/// Parses a text. A name repeated in an object is an error: only one of the values would be read.
Json parsed(const std::string& text);

const Json& member(const Json& json, const char* key);

template <class T>
T value(const Json& json, const char* key) {
  try {
    return member(json, key).get<T>();
  } catch (const nlohmann::json::exception&) {
    throw Malformed("\"" + std::string(key) + "\" is not of the expected type");
  }
}

/// A whole number within bounds; JSON numbers may be larger than ours.
std::int64_t whole(const Json& number, const std::string& name, std::int64_t lo, std::int64_t hi);

std::int32_t amount(const Json& json, const char* key, std::int32_t lo, std::int32_t hi);

/// The ordinal of a version.
std::int32_t version_from(const Json& json, const char* key);

/// A list of `least` to `most` elements.
const Json& list(const Json& json, const char* key, std::size_t least, std::size_t most);

/// Reads each element of a list of `least` to `most`; an error names the element.
template <class F>
void each(const Json& json, const char* key, std::size_t least, std::size_t most, F read);

/// Throws for any other key: a key that nobody reads is a value that nobody judges.
void allow_only(const Json& json, const std::vector<std::string_view>& keys,
                const std::vector<std::string_view>& also = {});

/// Calls `read`, and puts the place before the message if it throws Malformed.
template <class F>
auto at(const std::string& where, F read) {
  try {
    return read();
  } catch (const Malformed& reason) {
    throw Malformed(where + ": " + reason.what());
  }
}

template <class F>
void each(const Json& json, const char* key, std::size_t least, std::size_t most, F read) {
  const Json& found = list(json, key, least, most);
  for (std::size_t i = 0; i < found.size(); ++i)
    at(std::string(key) + "[" + std::to_string(i) + "]", [&] { read(found[i]); });
}

}  // namespace asa::json_parts
