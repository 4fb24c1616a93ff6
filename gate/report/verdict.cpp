#include "gate/report/view.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/stamp.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace asa::report {

namespace {

using Named = std::pair<const char*, const Json*>;

std::string text_in(const Json& json, const char* name) {
  const auto found = json.find(name);
  if (found == json.end() || found->is_null()) return "";
  return found->is_string() ? found->get<std::string>() : found->dump();
}

Json build_of(const Named& record) {
  const Json& stamp = (*record.second)["licgate"];
  Json inputs = Json::array();
  for (const Json& input : stamp.value("inputs", Json::array()))
    inputs.push_back({{"file", input.at("file")}, {"sha256", input["sha256"]}});
  return {{"record", record.first},
          {"version", text_in(stamp, "version")},
          {"commit", text_in(stamp, "commit")},
          {"sources", text_in(stamp, "sources")},
          {"seed", text_in(stamp, "seed")},
          {"budget", text_in(stamp, "budget")},
          {"inputs", inputs}};
}

std::array<Named, 5> named(const Records& records) {
  return {{{"check", &records.check},
           {"prove", &records.proofs},
           {"mutants", &records.mutants},
           {"explore", &records.atlas},
           {"check before", &records.since}}};
}

std::uint64_t cases_in(const Json& check) {
  std::uint64_t cases = 0;
  for (const Json& record : check.at("records")) cases += tried_in(record).all;
  return cases;
}

std::string sentence_of(const Json& check) {
  const Json& tests = check.at("tests");
  std::string text = fmt::format("{} of {} tests ran, {} cases", grouped(count_of(tests.at("ran"))),
                                 grouped(count_of(tests.at("of"))), grouped(cases_in(check)));
  if (const std::string filter = text_in(tests, "filter"); !filter.empty())
    text += "; only " + filter;
  if (const std::string part = text_in(tests, "part"); !part.empty()) text += "; part " + part;
  return text + '.';
}

}  // namespace

Json verdict_view(const Records& records) {
  const Json& check = records.check;
  Json builds = Json::array();
  for (const Named& record : named(records))
    if (!record.second->is_null()) builds.push_back(build_of(record));
  Json inputs = Json::array();
  for (const ReadFile& file : records.inputs)
    inputs.push_back({{"file", file.name}, {"sha256", file.sha256}});
  return {{"system", check.value("system", "")},
          {"verdict", check.value("verdict", "")},
          {"holds", check.value("verdict", "") == "holds"},
          {"sentence", sentence_of(check)},
          {"builds", builds},
          {"inputs", inputs},
          {"written_by", version_line()}};
}

}  // namespace asa::report
