#pragma once

#include "gate/audit/report.hpp"
#include "gate/terminal/layout.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Units named by their role in texts for a person, so that each file is named once.
namespace asa::audit {

/// "secondary, line 36", "secondary"; a file that is no unit's stays as it is.
std::string place_of(const Report& report, std::string_view file, std::size_t line);

/// A text in which files of units are replaced by their roles.
std::string with_roles(const Report& report, std::string text);

/// The findings as paragraphs, each once, with all the units that it is about.
void finding_lines(Layout& out, const Report& report, std::string_view title,
                   const std::vector<Finding>& findings);

}  // namespace asa::audit
