#include "gate/report/view.hpp"

#include <map>
#include <string>

/// What changed since an earlier check.
namespace asa::report {

namespace {

/// The verdicts of a check, by property and platform.
using Verdicts = std::map<std::string, std::string>;

Verdicts verdicts_in(const Json& check) {
  Verdicts verdicts;
  for (const Json& record : check["records"])
    verdicts[record["property"].get<std::string>() + " on " +
             record["platform"].get<std::string>()] = record["verdict"];
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
      if (!now.contains(what)) no_longer_.push_back(what + " (" + verdict + ")");
  }
  Json json() const {
    return {{"any", !(new_.empty() && resolved_.empty() && ongoing_.empty() && no_longer_.empty())},
            {"groups",
             {group("New violations", new_), group("Resolved", resolved_),
              group("Ongoing violations", ongoing_), group("No longer tried", no_longer_),
              group("Tried for the first time", first_)}}};
  }

 private:
  static Json group(const char* title, const Json& rows) {
    return {{"title", title}, {"count", rows.size()}, {"any", !rows.empty()}, {"rows", rows}};
  }
  void add(const std::string& what, const std::string& before, const std::string& now) {
    const bool was = before == "violated", is = now == "violated";
    if (was && is) ongoing_.push_back(what);
    if (was && !is) resolved_.push_back(what + " (" + now + ")");
    if (!was && is) new_.push_back(what);
    if (before.empty() && !is) first_.push_back(what);
  }

  Json new_ = Json::array(), resolved_ = Json::array(), ongoing_ = Json::array(),
       no_longer_ = Json::array(), first_ = Json::array();
};

}  // namespace

Json changes_view(const Records& records) {
  if (records.since.is_null()) return nullptr;
  Changes changes;
  changes.compare(verdicts_in(records.since), verdicts_in(records.check));
  return changes.json();
}

}  // namespace asa::report
