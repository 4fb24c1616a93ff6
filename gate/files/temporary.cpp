#include "gate/files/temporary.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <utility>

namespace asa {

namespace {

/// A path that a signal handler can read; a handler may neither allocate nor wait.
struct Slot {
  std::atomic<bool> taken = false;
  std::atomic<bool> filled = false;
  std::array<char, PATH_MAX> path{};
};
std::array<Slot, 8> slots;
static_assert(std::atomic<bool>::is_always_lock_free);

constexpr std::array ending{SIGINT, SIGTERM, SIGHUP, SIGPIPE};

extern "C" void remove_temporaries(int signal) {
  for (const Slot& slot : slots)
    if (slot.filled) unlink(slot.path.data());
  raise(signal);
}

/// Handles the signal, unless it is ignored, as under nohup, or has a handler.
void watch(int signal) {
  struct sigaction before = {}, now = {};
  now.sa_handler = remove_temporaries;
  now.sa_flags = static_cast<int>(SA_RESETHAND);
  if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_DFL)
    sigaction(signal, &now, nullptr);
}

void watch_signals() {
  static const bool watched = [] {
    std::ranges::for_each(ending, watch);
    return true;
  }();
  static_cast<void>(watched);
}

/// Fills a free slot and returns its index; slots.size() if there is none.
std::size_t slot_for(const std::string& path) {
  std::size_t place = 0;
  while (place < slots.size() && slots[place].taken.exchange(true)) ++place;
  if (place == slots.size() || path.size() >= PATH_MAX) return slots.size();
  path.copy(slots[place].path.data(), path.size());
  slots[place].path[path.size()] = '\0';
  slots[place].filled = true;
  return place;
}

}  // namespace

Descriptor::~Descriptor() { close(); }

bool Descriptor::close() {
  const int number = std::exchange(number_, -1);
  return number < 0 || ::close(number) == 0;
}

Temporary::Temporary(std::string path) : path_(std::move(path)), slot_(slots.size()) {
  watch_signals();
  slot_ = slot_for(path_);
}

Temporary::~Temporary() {
  unlink(path_.c_str());
  if (slot_ == slots.size()) return;
  slots[slot_].filled = false;
  slots[slot_].taken = false;
}

}  // namespace asa
