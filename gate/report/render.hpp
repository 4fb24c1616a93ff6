#pragma once

#include "gate/report/records.hpp"

#include <string>

namespace asa::report {

/// The pages of a view, by the templates beside this file.
std::string html_of(const Json& view);
std::string markdown_of(const Json& view);

}  // namespace asa::report
