#pragma once

#include "gate/audit/audit.hpp"
#include "gate/timeline/calendar.hpp"
#include "gate/timeline/course.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// `licgate timeline`: simulates events; shows each unit's license and the time left on its keys.
namespace asa::timeline {

struct Request {
  std::vector<Input> inputs;
  std::vector<std::string> roles;       ///< as for an audit
  std::string events;                   ///< in the form of gate/timeline/events.hpp
  std::vector<std::string> parts = {};  ///< as for an audit
  std::vector<Input> others = {};       ///< the files that replacements name
  std::optional<Date> from = {};        ///< the date of day 0
};

/// What an audit says of the units after one of them was replaced.
struct Replacement {
  std::size_t unit;
  audit::Report audit;
};

struct Report {
  audit::Report audit;
  History<Scalar> history;
  Trace<Scalar> trace;                   ///< after each event
  Course course;                         ///< and on each day on which something changes
  std::vector<device::Finding> assumed;  ///< what the files do not say, and what was assumed
  std::vector<Replacement> replacements = {};
  Calendar calendar{};
};

/// Runs the events on the units as their files describe them: one unit alone, two as a failover
/// pair, more as a cluster, or as the roles say. Units that may not form are run as if they had. An
/// error if the files do not tell what a unit holds, if the units are different models (FX-HW), or
/// if the events cannot be read.
Expected<Report> timeline(const Request& request);

/// The summary, refusals, and what happens when; if `all`, the license and the keys of each unit
/// after every step, too.
std::string to_text(const Report& report, bool color, std::size_t columns = piped_columns,
                    bool all = false);

/// The keys of the units as a picture (SVG).
std::string to_svg(const Report& report);

/// 1 if several units may not form a pair or cluster, at the start or after a replacement, else 0.
int exit_code(const Report& report);

/// {licgate, topology, units: [{role, file}], verdict, refusals, from, summary, replacements:
/// [{unit, file, verdict, refusals}], nothing_changes, steps, assumed, unknown}: `refusals` and
/// `unknown` are as in the JSON of an audit, `assumed` has the form of `unknown`, and `steps` is as
/// in gate/timeline/json.hpp.
std::string to_json(const Report& report);

}  // namespace asa::timeline
