#include "gate/terminal/columns.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace asa {

std::size_t terminal_columns() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return std::clamp<std::size_t>(size.ws_col, 40, 100);
}

}  // namespace asa
