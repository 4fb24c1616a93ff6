#pragma once

#include <nlohmann/json.hpp>
#include <sys/types.h>

#include <cstddef>
#include <string>

/// Runs of `licgate conform` on programs of tests/foreign.
namespace asa::test {

/// What a run came to.
struct Conformed {
  int exit_code;     ///< -1: a signal ended it
  std::string said;  ///< on standard output, then on standard error
  double seconds;
  std::size_t largest;  ///< bytes of memory that it held at most, or a process that it waited for
};

/// A run at work.
class Conforming {
 public:
  /// Arguments as a shell splits them.
  explicit Conforming(const std::string& arguments);

  /// Whether it says something on standard error, so many seconds after its start at most.
  bool says(const std::string& words, double seconds) const;
  void interrupt() const;
  Conformed wait() const;

 private:
  std::string out_, err_;
  pid_t pid_ = 0;
  double began_;
};

Conformed conform(const std::string& arguments);

/// Whether this machine has it. The tests that need it are skipped if not, which they say.
bool has_python();
bool has_node();

/// Programs as arguments of conform.
std::string fault_program(const std::string& kind, const std::string& pids = "");
std::string python_engine(const std::string& module);
std::string node_engine(const std::string& module);

/// Whether none of the processes noted in the file runs, within a second.
bool all_ended(const std::string& pids);

/// The first scenario that a report shows as JSON; null if none.
nlohmann::json scenario_in(const std::string& said);

}  // namespace asa::test
