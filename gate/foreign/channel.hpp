#pragma once

#include "gate/foreign/child.hpp"
#include "gate/foreign/protocol.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace asa::foreign {

/// How somebody else's program is started and how long it may take.
struct Terms {
  std::vector<std::string> command{};
  std::size_t window = most_in_flight;              ///< at most; the program may want fewer
  std::chrono::milliseconds timeout{5'000};         ///< without any answer while one is awaited
  std::chrono::milliseconds start_timeout{20'000};  ///< for `started`
};

/// The program cannot be used: what is wrong with it, not with its rules.
struct AdapterFailed : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// What is told of a program's standard error: nothing if there is none.
std::string end_of_errors(const std::string& errors);

/// There is no reply, and the program was ended for it: "it ended with exit code 3".
struct Lost {
  std::string why;
};
using Outcome = std::variant<Json, Unsupported, Failed, Lost>;

/// Questions to a program, several at a time, and its replies. If the program breaks the
/// conversation off, it is started again, and the questions without a reply are asked one at a time
/// until the one is known that does it: the first that a program was asked since its start.
class Channel {
 public:
  /// Starts the program. Throws BadCommand, or AdapterFailed if it does not say who it is.
  explicit Channel(Terms terms);
  ~Channel();

  const Hello& hello() const { return *hello_; }
  const Terms& terms() const { return terms_; }
  std::size_t window() const;

  /// Puts a question; returns its number.
  std::uint64_t ask(const Subject& question);
  /// Waits until there is a reply to some question. Throws AdapterFailed.
  void wait();
  /// The reply to a question; empty if it is not there yet. It can be taken once.
  std::optional<Outcome> take(std::uint64_t seq);
  /// Drops all questions, and waits for the replies to those that were sent.
  void forget_all();

  /// The times that the program broke off and could not be brought to do it again: why, each, and
  /// the question that it answered last.
  const std::vector<std::string>& unexplained() const { return unexplained_; }
  /// The last of its standard error, over all starts.
  std::string errors() const;

 private:
  using Clock = std::chrono::steady_clock;

  void start();
  std::string introduce();
  void end();
  void send();
  std::string listen();
  std::string hear(const std::string& line);
  void broke_off(const std::string& why);
  void suspect_all(const std::string& why);
  void leave_unexplained(const std::string& why);
  void restart();
  AdapterFailed failed(const std::string& why) const;
  std::size_t in_flight() const { return suspects_.empty() ? window() : 1; }

  Terms terms_;
  std::optional<Child> child_{};
  std::string errors_{};  ///< of children before
  std::optional<Hello> hello_{};
  std::string introduction_{};  ///< the line of its first start
  std::uint64_t next_ = 1;
  std::map<std::uint64_t, std::string> waiting_{};  ///< lines that are not sent yet, by number
  std::map<std::uint64_t, std::string> sent_{};     ///< lines without a reply
  std::map<std::uint64_t, Outcome> replies_{};
  std::map<std::uint64_t, std::string> suspects_{};  ///< asked one at a time; why the program ended
  std::string answered_{};     ///< the line with the last reply since its start, without its number
  Clock::time_point heard_{};  ///< when it last said something, or was asked while idle
  std::size_t restarts_ = 0;
  std::vector<std::string> unexplained_{};
};

}  // namespace asa::foreign
