#include "gate/timeline/timeline.hpp"

#include "gate/audit/expiries.hpp"
#include "gate/device/read_unit.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/names.hpp"
#include "model/time/simulate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

namespace asa::timeline {

namespace {

/// Why the platform of a unit is not known.
std::string obstacle(const audit::Report& report, const audit::UnitReport& unit) {
  const auto& candidates = unit.identity.candidates;
  if (candidates.empty() && !report.because.empty()) return report.because;
  if (candidates.empty())
    return fmt::format("{}: states no licensed features; give {}", unit.text.file,
                       audit::device_output);
  std::vector<std::string> names;
  for (const audit::Candidate& c : candidates) names.push_back(audit::shown(c));
  return fmt::format("{}: may be {}; give the whole output of `show version`", unit.text.file,
                     fmt::join(names, " or "));
}

void require_one_platform(const audit::Report& report) {
  const audit::UnitReport& first = report.units.front();
  for (const audit::UnitReport& unit : report.units) {
    if (unit.text.smart) throw BadInput(report.because);
    if (!unit.placed) throw BadInput(obstacle(report, unit));
    if (unit.placed->platform != first.placed->platform)
      throw BadInput(
          fmt::format("{} is {}, {} is {}: units of different models run nothing "
                      "together (FX-HW)",
                      first.text.file, first.placed->platform->name, unit.text.file,
                      unit.placed->platform->name));
  }
}

/// Reads the keys once more, for what keeps them from being read.
void take_keys(Report& report) {
  for (const audit::UnitReport& unit : report.audit.units) {
    const audit::KeyedReading keyed = audit::keyed_unit(unit.text, *unit.placed);
    std::copy(keyed.assumed.begin(), keyed.assumed.end(), std::back_inserter(report.assumed));
  }
}

bool happens(const Events<Scalar>& events, EventKind kind) {
  return std::any_of(events.begin(), events.end(),
                     [kind](const Event<Scalar>& e) { return e.kind == kind; });
}

bool several_active(const Accounts<Scalar>& accounts) {
  return std::count_if(accounts.begin(), accounts.end(),
                       [](const Account<Scalar>& a) { return a.active; }) > 1;
}

/// What the files cannot say and these events depend on.
void assume(Report& report) {
  const auto add = [&](const audit::UnitReport& unit, std::string_view text, std::string_view why) {
    report.assumed.push_back({unit.text.file, 0, std::string(text), std::string(why)});
  };
  for (std::size_t step = 0; step < report.course.steps(); ++step)
    if (report.course.trace.group(step).failover_off) {
      add(report.audit.units.front(), audit::failover_off, audit::without_grace);
      break;
    }
  const Events<Scalar>& events = report.history.events;
  for (std::size_t u = 0; u < report.audit.units.size(); ++u) {
    const audit::UnitReport& unit = report.audit.units[u];
    if (happens(events, EventKind::old_software) &&
        several_active(report.history.units[u].accounts))
      add(unit, "order of activation", "taken as the order in which the keys are printed (DWN-03)");
    if (happens(events, EventKind::enter_permanent))
      add(unit, "permanent key on order", "taken as the one that the unit has (ACT-01)");
    if (audit::before_8_3(unit.text))
      add(unit, "software before 8.3(1)",
          "its licenses do not combine (FO-02); shown is what 8.3(1) would do");
  }
}

}  // namespace

Report timeline(const Request& request) {
  Report report{audit::audit({request.inputs, request.roles, request.parts}),
                {},
                {0, 0},
                {{}, {0, 0}, {}, {}},
                {}};
  require_one_platform(report.audit);
  take_keys(report);
  report.history = audit::history_of(report.audit.topology, report.audit.units);
  report.history.events = parse_events(request.events, report.history);
  report.trace = simulate(report.history);
  report.course = dated_course(report.history);
  assume(report);
  return report;
}

}  // namespace asa::timeline
