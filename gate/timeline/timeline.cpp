#include "gate/timeline/timeline.hpp"

#include "gate/audit/expiries.hpp"
#include "gate/device/read_unit.hpp"
#include "gate/timeline/events.hpp"
#include "gate/timeline/names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace asa::timeline {

namespace {

/// Why the platform of a unit is unknown.
std::string obstacle(const audit::Report& report, const audit::UnitReport& unit) {
  const auto& candidates = unit.identity.candidates;
  if (candidates.empty() && !report.because.empty()) return report.because;
  if (candidates.empty())
    return fmt::format("{}: states no licensed features; give {}", unit.text.file,
                       device::device_output);
  std::vector<std::string> names;
  for (const device::Candidate& c : candidates) names.push_back(device::shown(c));
  return fmt::format("{}: may be {}; give the whole output of `show version`", unit.text.file,
                     fmt::join(names, " or "));
}

Expected<void> require_one_platform(const audit::Report& report) {
  const audit::UnitReport& first = report.units.front();
  for (const audit::UnitReport& unit : report.units) {
    if (unit.text.smart) return bad_input(report.because);
    if (!unit.placed) return bad_input(obstacle(report, unit));
    if (unit.placed->platform != first.placed->platform)
      return bad_input(
          fmt::format("{} is {}, {} is {}: units of different models run nothing "
                      "together (FX-HW)",
                      first.text.file, first.placed->platform->name, unit.text.file,
                      unit.placed->platform->name));
  }
  return {};
}

/// Reads the keys again, for the error if they cannot be read, else for what was assumed.
Expected<void> take_keys(Report& report) {
  for (const audit::UnitReport& unit : report.audit.units) {
    const auto keyed = device::keyed_unit(unit.text, *unit.placed);
    if (!keyed) return tl::unexpected(keyed.error());
    std::ranges::copy(keyed->assumed, std::back_inserter(report.assumed));
  }
  return {};
}

bool happens(const Events<Scalar>& events, EventKind kind) {
  return std::any_of(events.begin(), events.end(),
                     [kind](const Event<Scalar>& e) { return e.kind == kind; });
}

/// Whether a permanent key is entered that was not bought as an event.
bool enters_what_it_has(const Course& course) {
  for (std::size_t step = 1; step < course.steps(); ++step)
    if (course.event_of(step).kind == EventKind::enter_permanent && !course.change_at(step))
      return true;
  return false;
}

bool several_active(const Accounts<Scalar>& accounts) {
  return std::count_if(accounts.begin(), accounts.end(),
                       [](const Account<Scalar>& a) { return a.active; }) > 1;
}

/// Adds what is assumed because these events depend on it and the files cannot say it.
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
    if (enters_what_it_has(report.course))
      add(unit, "permanent key on order", "taken as the one that the unit has (ACT-01)");
    if (device::before_8_3(unit.text))
      add(unit, "software before 8.3(1)",
          "its licenses do not combine (FO-02); this shows what 8.3(1) would do");
  }
}

/// A report of the audited units before any event; an error if they cannot run together.
Expected<Report> start(audit::Report&& audited) {
  Report report{std::move(audited), {}, {0, 0}, {{}, {0, 0}, {}, {}}, {}};
  return require_one_platform(report.audit).and_then([&] { return take_keys(report); }).map([&] {
    report.history = audit::history_of(report.audit.topology, report.audit.units);
    return std::move(report);
  });
}

/// Reads units that take the place of others.
class Replacer {
 public:
  Replacer(const Request& request, Report& report)
      : report_(report),
        now_{request.inputs, request.roles, request.parts},
        others_(request.others) {}

  Expected<KeyedUnit<Scalar>> operator()(std::size_t unit, std::string_view file) {
    const auto other = std::ranges::find(others_, file, &Input::name);
    if (other == others_.end())
      return bad_input(fmt::format("--events: \"{}\" was not given; name a file", file));
    const std::string was = last().units[unit].text.file;
    *std::ranges::find(now_.inputs, was, &Input::name) = *other;
    return audit::audit(now_).and_then([&](audit::Report&& audited) {
      return start(std::move(audited)).map([&](Report&& started) {
        report_.replacements.push_back({unit, std::move(started.audit)});
        return started.history.units[unit];
      });
    });
  }

 private:
  const audit::Report& last() const {
    return report_.replacements.empty() ? report_.audit : report_.replacements.back().audit;
  }

  Report& report_;
  audit::Request now_;  ///< the units as they are
  const std::vector<Input>& others_;
};

Report run(Report report, Script script) {
  report.history.events = script.events;
  report.course = dated_course(report.history, std::move(script.changes));
  report.trace = trace_of(report.course);
  assume(report);
  return report;
}

}  // namespace

Expected<Report> timeline(const Request& request) {
  return audit::audit({request.inputs, request.roles, request.parts})
      .and_then(start)
      .and_then([&](Report&& report) {
        report.calendar = Calendar(request.from);
        return parse_script(request.events, report.history, Replacer(request, report))
            .map([&](Script&& script) { return run(std::move(report), std::move(script)); });
      });
}

}  // namespace asa::timeline
