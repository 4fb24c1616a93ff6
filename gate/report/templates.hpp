#pragma once

#include <span>
#include <string_view>

namespace asa::report {

/// A template of a page, whose text is kept in the program.
struct Template {
  std::string_view file;
  std::string_view text;
};

std::span<const Template> templates();

}  // namespace asa::report
