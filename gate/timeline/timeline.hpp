#pragma once

#include "gate/audit/audit.hpp"
#include "gate/timeline/course.hpp"

#include <string>
#include <vector>

/// `licgate timeline`: what units run, and what is left of their keys, as events happen to them.
namespace asa::timeline {

struct Request {
  std::vector<Input> inputs;
  std::vector<std::string> roles;       ///< as for an audit
  std::string events;                   ///< as gate/timeline/events.hpp says
  std::vector<std::string> parts = {};  ///< as for an audit
};

struct Report {
  audit::Report audit;
  History<Scalar> history;
  Trace<Scalar> trace;                   ///< after each event
  Course course;                         ///< and on each day on which something changes
  std::vector<device::Finding> assumed;  ///< what the files do not say, and what was taken for it
};

/// Runs the events on units with what the files print of them: one unit alone, two as a failover
/// pair, more as a cluster, or as the roles say. Units that may not form are taken as if they had.
/// An error for files that do not tell what a unit holds, for units of different models (FX-HW),
/// and for events that cannot be read.
Expected<Report> timeline(const Request& request);

/// Tables, with what is refused and what was taken for granted around them.
std::string to_text(const Report& report, bool color);

/// 1 where units of a pair or cluster may not form, else 0.
int exit_code(const Report& report);

/// {licgate, topology, units: [{role, file}], verdict, refusals, nothing_changes, steps, assumed,
/// unknown}: refusals, `unknown` and, in the same form, `assumed` are as in the JSON of an audit,
/// steps as gate/timeline/json.hpp says.
std::string to_json(const Report& report);

}  // namespace asa::timeline
