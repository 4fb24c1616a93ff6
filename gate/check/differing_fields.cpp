#include "gate/check/differing_fields.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace asa {

namespace {

/// Lists of objects, whose members are fields.
constexpr std::array lists{"units", "keys", "events"};
constexpr const char* readings = "alternative readings";

class Differences {
 public:
  std::set<std::string> take() && { return std::move(found_); }

  void compare(const Json::json_pointer& at, const Json& a, const Json& b) {
    if (a == b) return;
    if (a.is_object() || b.is_object()) return members(at, a, b);
    const std::string name = at.empty() ? "" : at.back();
    if (std::ranges::find(lists, name) != lists.end()) return elements(at, a, b);
    if (name == readings) return each_reading(at, a, b);
    found_.insert(at.to_string());
  }

 private:
  /// Null if it is left out, as it is if it has its usual value.
  static Json member(const Json& of, const std::string& name) {
    return of.contains(name) ? of[name] : Json();
  }
  void members(const Json::json_pointer& at, const Json& a, const Json& b) {
    std::set<std::string> names;
    for (const Json* of : {&a, &b})
      for (const auto& member : of->items()) names.insert(member.key());
    for (const std::string& name : names) compare(at / name, member(a, name), member(b, name));
  }
  void elements(const Json::json_pointer& at, const Json& a, const Json& b) {
    if (a.size() != b.size()) found_.insert(at.to_string());
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) compare(at / i, a[i], b[i]);
  }
  void each_reading(const Json::json_pointer& at, const Json& a, const Json& b) {
    for (const auto& [one, other] : {std::pair(&a, &b), std::pair(&b, &a)})
      for (const Json& reading : *one)
        if (std::ranges::find(*other, reading) == other->end())
          found_.insert((at / reading.get<std::string>()).to_string());
  }

  std::set<std::string> found_{};
};

}  // namespace

std::set<std::string> differing_fields(const Json& a, const Json& b) {
  Differences differences;
  differences.compare(Json::json_pointer(), a, b);
  return std::move(differences).take();
}

}  // namespace asa
