#pragma once

#include "gate/files/read_input.hpp"
#include "gate/timeline/timeline.hpp"

#include <string>
#include <vector>

/// Device outputs in tests/fixtures/timeline, all of invented units.
namespace asa::timeline {

using Names = std::vector<std::string>;

inline const Names botnet_pair{"5520-botnet-primary.txt", "5520-botnet-secondary.txt"};

inline Input fixture(const std::string& name) {
  return {name, read_input(LICGATE_FIXTURES "/timeline/" + name, "text").text};
}

inline Request request(const Names& names, const std::string& events, const Names& roles = {}) {
  Request request{{}, roles, events};
  for (const std::string& name : names) request.inputs.push_back(fixture(name));
  return request;
}

inline Report run(const Request& request) { return timeline(request).value(); }

inline Report run(const Names& names, const std::string& events, const Names& roles = {}) {
  return run(request(names, events, roles));
}

/// A pair with 10 and 2 contexts whose primary has 3DES/AES for 30 days.
inline Request encryption_for_30_days(const std::string& events) {
  Request pair = request({"5520-two-keys.txt", "5520-botnet-secondary.txt"}, events);
  const std::string permanent = "VPN-3DES-AES                      : Enabled        perpetual";
  std::string& text = pair.inputs[0].text;
  text.replace(text.find(permanent), permanent.size(),
               "VPN-3DES-AES                      : Enabled        30 days");
  return pair;
}

/// A history of the units without events.
inline History<Scalar> units_of(const Names& names, const Names& roles = {}) {
  History<Scalar> history = run(names, "together 0d", roles).history;
  history.events = {};
  return history;
}

inline Days::rep left(const Report& report, std::size_t step, std::size_t unit,
                      std::size_t key = 0) {
  return report.trace.at(step, unit).accounts[key].left.count();
}

}  // namespace asa::timeline
