#include "gate/check/observations.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/stored.hpp"
#include "gate/check/summary.hpp"
#include "gate/check/test_names.hpp"

#include <string_view>

namespace asa {

namespace {

constexpr int run_start = 0;

Json info(std::string_view title, const Json& content, const std::string& property) {
  return {{"type", "info"},
          {"title", title},
          {"content", content},
          {"property", property},
          {"run_start", run_start}};
}

Json run_info(const Result& result, const RunHead& head) {
  const Json content{{"licgate", head.stamp},
                     {"system", result.asked.system},
                     {"filter", filter_of(result.asked)},
                     {"part", result.asked.part}};
  return info(name(verdict(result)), content, "");
}

Json failed_case(const Record& r, const std::string& property) {
  return {{"type", "test_case"},
          {"status", "failed"},
          {"status_reason", r.reason},
          {"representation", to_line(r)},
          {"arguments", line_of(*r.property, r.violation->subject)},
          {"how_generated", name(r.violated_in)},
          {"features", Json::object()},
          {"coverage", nullptr},
          {"timing", Json::object()},
          {"metadata", {{"known", r.known}, {"does not matter", r.immaterial.fields}}},
          {"property", property},
          {"run_start", run_start}};
}

std::string line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string observations(const Result& result, const RunHead& head) {
  std::string lines = line(run_info(result, head));
  for (const Record& r : result.records) {
    const std::string property = full_name(Trial{r.property, r.platform});
    lines += line(info(name(r.outcome), record_json(r), property));
    if (r.violation) lines += line(failed_case(r, property));
  }
  return lines;
}

}  // namespace asa
