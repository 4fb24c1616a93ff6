#include "tests/mutation/outcome.hpp"

#include "tests/mutation/probe.hpp"

#include <csignal>
#include <stdexcept>

namespace asa::mutation {

namespace {

std::string first_line(std::string_view text) {
  return std::string(text.substr(0, text.find('\n')));
}

/// The first error, without the file that it is in.
std::string first_error(std::string_view output) {
  constexpr std::string_view mark = "error: ";
  const std::size_t found = output.find(mark);
  if (found == std::string_view::npos) return first_line(output);
  return first_line(output.substr(found + mark.size()));
}

State state_of(const Ended& ended) {
  if (ended.signal == SIGPROF || ended.signal == SIGXCPU) return State::timed_out;
  return ended.code == static_cast<int>(Exit::survived) ? State::survived : State::killed;
}

constexpr std::string_view by_signal = "signal ";
constexpr std::string_view by_crash = "crash: ";

std::string reason_of(const Ended& ended) {
  if (ended.signal != 0) return std::string(by_signal) + std::to_string(ended.signal);
  const bool said = ended.code == static_cast<int>(Exit::survived) ||
                    ended.code == static_cast<int>(Exit::killed);
  return said ? first_line(ended.output) : std::string(by_crash) + first_line(ended.output);
}

}  // namespace

bool is_crash(const Outcome& outcome) {
  return outcome.state == State::killed &&
         (outcome.by.starts_with(by_signal) || outcome.by.starts_with(by_crash));
}

void take_probe(const Ended& ended, Outcome& outcome) {
  if (ended.code == static_cast<int>(Exit::usage)) throw std::runtime_error(ended.output);
  outcome.state = state_of(ended);
  outcome.by = reason_of(ended);
}

void take_refusal(const Ended& ended, Outcome& outcome) {
  outcome.state = ended.signal == SIGXCPU ? State::timed_out : State::does_not_build;
  outcome.by = first_error(ended.output);
}

}  // namespace asa::mutation
