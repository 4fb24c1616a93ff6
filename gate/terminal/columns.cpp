#include "gate/terminal/columns.hpp"

#include "gate/terminal/layout.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace asa {

std::size_t terminal_columns() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return piped_columns;
  return std::clamp<std::size_t>(size.ws_col, 40, 100);
}

}  // namespace asa
