#pragma once

#include <span>
#include <string_view>

namespace asa::explain {

struct SourceFile {
  std::string_view path;
  std::string_view text;
};

/// The headers of model/ and properties/ that this program is built from. The build writes them
/// down (gate/terminal/embed.cmake).
std::span<const SourceFile> sources();

}  // namespace asa::explain
