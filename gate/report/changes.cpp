#include "gate/report/view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

/// What changed since an earlier check.
namespace asa::report {

namespace {

/// The verdicts of a check, by property and platform.
using Verdicts = std::map<std::string, std::string>;

Verdicts verdicts_in(const Json& check) {
  Verdicts verdicts;
  for (const Json& record : check.at("records"))
    verdicts[record.at("property").get<std::string>() + " on " +
             record.at("platform").get<std::string>()] = record.at("verdict");
  return verdicts;
}

class Changes {
 public:
  void compare(const Verdicts& before, const Verdicts& now) {
    for (const auto& [what, verdict] : now) {
      const auto known = before.find(what);
      add(what, known == before.end() ? "" : known->second, verdict);
    }
    for (const auto& [what, verdict] : before)
      if (!now.contains(what)) no_longer_.push_back(fmt::format("{} ({})", what, verdict));
  }
  Json json() const {
    const Json groups = {
        group("New violations", new_),         group("Resolved", resolved_),
        group("Ongoing violations", ongoing_), group("No longer judged", unjudged_),
        group("No longer tried", no_longer_),  group("Tried for the first time", first_)};
    const bool any = std::ranges::any_of(groups, [](const Json& g) { return g.at("any") == true; });
    return {{"any", any}, {"groups", groups}};
  }

 private:
  static Json group(const char* title, const Json& rows) {
    return {{"title", title}, {"count", rows.size()}, {"any", !rows.empty()}, {"rows", rows}};
  }
  void add(const std::string& what, const std::string& before, const std::string& now) {
    if (before.empty()) first_.push_back(fmt::format("{} ({})", what, now));
    if (now == "violated") (before == "violated" ? ongoing_ : new_).push_back(what);
    if (now == "holds" && before == "violated") resolved_.push_back(what);
    if (now != "violated" && now != "holds" && !before.empty() && before != now)
      unjudged_.push_back(fmt::format("{} ({}, now {})", what, before, now));
  }

  Json new_ = Json::array(), resolved_ = Json::array(), ongoing_ = Json::array(),
       unjudged_ = Json::array(), no_longer_ = Json::array(), first_ = Json::array();
};

}  // namespace

Json changes_view(const Records& records) {
  if (records.since.is_null()) return nullptr;
  Changes changes;
  changes.compare(verdicts_in(records.since), verdicts_in(records.check));
  return changes.json();
}

}  // namespace asa::report
