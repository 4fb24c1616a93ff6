#include "gate/terminal/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace asa {

namespace {
constexpr std::string_view clear_line = "\r\x1b[K";
}

Progress::Progress(std::size_t total) : total_(total), terminal_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (shown_) fmt::print(stderr, "{}", clear_line);
}

void Progress::step(std::string_view what) {
  using namespace std::chrono_literals;
  ++done_;
  const auto now = Clock::now();
  if (!terminal_ || now - start_ < 2s || now - last_ < 100ms) return;
  last_ = now;
  shown_ = true;
  fmt::print(stderr, "{}{} of {}: {}", clear_line, done_, total_, what);
  std::fflush(stderr);
}

}  // namespace asa
