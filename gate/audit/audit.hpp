#pragma once

#include "gate/audit/report.hpp"
#include "gate/audit/request.hpp"
#include "gate/terminal/layout.hpp"
#include "gate/terminal/read_file.hpp"

#include <string>

/// `licgate audit`: decides what the licenses that devices print allow.
namespace asa::audit {

/// Decides whether the units may form a pair or a cluster, and what it would run. An error if the
/// inputs or the request are invalid.
Expected<Report> audit(const Request& request);

/// The report for a person: the verdict, its reasons, what is doubtful, what the units run, and
/// details. It shows what differs; `all` shows the rest, too.
std::string to_text(const Report& report, bool color, std::size_t columns = piped_columns,
                    bool all = false);
std::string to_json(const Report& report);

/// The file that each unit was read from.
std::vector<ReadFile> read_files(const Report& report);

/// 0: may form, consistent. 1: refused, inconsistent, and doubtful if strict. 2: the input does not
/// allow a verdict.
int exit_code(const Report& report, bool strict = false);

}  // namespace asa::audit
