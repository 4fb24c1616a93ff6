#pragma once

#include "gate/campaign/measure.hpp"
#include "gate/campaign/night.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// The plan of a night as text, as JSON and as command lines.
namespace asa::campaign {

/// The run that is planned.
struct PlannedRun {
  std::string system{};
  bool is_reference = false;
  std::vector<std::string> options{};  ///< of check or conform, besides the budget and the part
  std::vector<std::string> program{};  ///< the command that conform asks; none: check runs
};

struct NightReport {
  PlannedRun run{};
  Night night{};
  Measured measured{};
  std::size_t left_out = 0;  ///< selected tests that the system does not answer about
};

/// The cores that a task keeps busy: its own, and that of the program that it asks.
std::size_t cores_of_task(const PlannedRun& run);

/// A line for a shell that runs the tasks on a Slurm cluster, and one for GNU parallel. Both name a
/// folder for the records after the run; the second ends if it exists.
std::string slurm_line(const PlannedRun& run, const Night& night);
std::string parallel_line(const PlannedRun& run, const Night& night);

std::string to_text(const NightReport& report, bool color, std::size_t columns);

/// {licgate, system, asked: {cases, hours, margin}, budget, cases, tests, "tests left out", "cases
/// of each test", measured: {"cases a second", cases, seconds, violated}, "core hours": {random,
/// early}, tasks, "longest task", "cores of a task", "longest early stages": {property, platform,
/// cases, hours}, commands: {slurm, parallel}, cover: {"excluded above", confidence, "whole
/// scopes"}}. Times are hours, "core hours" those of a task. The system does not answer about the
/// tests left out. `tasks` is 0, "longest task" and `commands` are null, if no number of tasks ends
/// in time; "excluded above" is null if the cases are too few. "whole scopes", and the cases of the
/// longest stages, follow from estimates.
std::string to_json(const NightReport& report);

}  // namespace asa::campaign
