#include "tests/mutation/process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace asa::mutation {

namespace {

void check(int error, const std::string& what) {
  if (error != 0) throw std::system_error(error, std::generic_category(), what);
}

/// A pipe that other programs started at the same time do not inherit.
class Pipe {
 public:
  Pipe() { check(pipe2(ends_.data(), O_CLOEXEC) == 0 ? 0 : errno, "pipe"); }
  ~Pipe() {
    close_writing();
    close(ends_[0]);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int writing() const { return ends_[1]; }
  void close_writing() {
    if (ends_[1] >= 0) close(ends_[1]);
    ends_[1] = -1;
  }
  std::string read_all() const {
    std::string all;
    std::array<char, 4096> some;
    for (ssize_t got = 1; got > 0 || (got < 0 && errno == EINTR);) {
      got = read(ends_[0], some.data(), some.size());
      if (got > 0) all.append(some.data(), static_cast<std::size_t>(got));
    }
    return all;
  }

 private:
  std::array<int, 2> ends_;
};

pid_t start(const std::vector<std::string>& command, int output) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
  pid_t child = -1;
  const int error =
      posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  check(error, command[0]);
  return child;
}

}  // namespace

Ended run(const std::vector<std::string>& command, unsigned seconds) {
  Pipe pipe;
  const pid_t child = start(command, pipe.writing());
  const rlimit limit{seconds, seconds + 5};
  prlimit(child, RLIMIT_CPU, &limit, nullptr);
  pipe.close_writing();
  Ended ended;
  ended.output = pipe.read_all();
  int status = 0;
  while (waitpid(child, &status, 0) < 0) check(errno == EINTR ? 0 : errno, "waitpid");
  if (WIFEXITED(status)) ended.code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
  return ended;
}

}  // namespace asa::mutation
