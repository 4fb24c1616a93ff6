#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace asa::foreign {

inline constexpr std::size_t kept_errors = std::size_t{64} << 10;  ///< bytes of standard error

/// A command that cannot be started.
struct BadCommand : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Somebody else's program: a process of ours, in a group of its own, with which we exchange lines.
/// Its destructor ends the process and all that it started in its group, within three seconds.
class Child {
 public:
  using Milliseconds = std::chrono::milliseconds;

  /// Throws BadCommand.
  explicit Child(const std::vector<std::string>& command);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Sends text, in a following wait.
  void write(const std::string& text);
  /// Waits for a line, the end of the output or of the process. False if the time is over first.
  bool wait(Milliseconds limit);
  bool has_line() const;
  /// The next line, without its end.
  std::string take_line();
  /// Why there will be no more lines: "it ended with exit code 3", "it wrote a line of more than
  /// 1 MiB"; empty as long as there may be.
  std::string broken() const;
  /// The last 64 KiB of its standard error.
  std::string errors() const;
  /// Sends a last line, closes its input, and gives it a second to end by itself.
  void say_goodbye(const std::string& line);

 private:
  struct Process;
  std::unique_ptr<Process> process_;
};

}  // namespace asa::foreign
