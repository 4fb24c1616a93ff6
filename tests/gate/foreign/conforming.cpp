#include "tests/gate/foreign/conforming.hpp"

#include "tests/scratch.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace asa::test {

namespace {

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// A process that ended may wait for whoever inherited it to notice.
bool is_running(pid_t pid) {
  if (kill(pid, 0) != 0) return false;
  const std::string state = contents(fmt::format("/proc/{}/stat", pid));
  return state.find(") Z ") == std::string::npos;
}

std::string program(const std::string& interpreter, const std::string& file) {
  return fmt::format("'{}' '{}/{}'", interpreter, FOREIGN_PROGRAMS, file);
}

}  // namespace

Conforming::Conforming(const std::string& arguments)
    : out_(scratch("out")), err_(scratch("err")), began_(now()) {
  std::string command = fmt::format("exec '{}' conform {} </dev/null >'{}' 2>'{}'", LICGATE_PROGRAM,
                                    arguments, out_, err_);
  std::array<char, 3> shell{"sh"}, option{"-c"};
  const std::array<char*, 4> words{shell.data(), option.data(), command.data(), nullptr};
  if (posix_spawn(&pid_, "/bin/sh", nullptr, nullptr, words.data(), environ) != 0)
    throw std::runtime_error("no shell");
}

bool Conforming::says(const std::string& words, double seconds) const {
  using namespace std::chrono_literals;
  const auto said = [&] { return contents(err_).find(words) != std::string::npos; };
  while (!said() && now() - began_ < seconds) std::this_thread::sleep_for(20ms);
  return said();
}

void Conforming::interrupt() const { kill(pid_, SIGINT); }

Conformed Conforming::wait() const {
  int status = 0;
  rusage used{};
  wait4(pid_, &status, 0, &used);
  return {.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
          .said = contents(out_) + contents(err_),
          .seconds = now() - began_,
          .largest = static_cast<std::size_t>(used.ru_maxrss) * 1'024};
}

Conformed conform(const std::string& arguments) { return Conforming(arguments).wait(); }

bool has_python() { return !std::string_view(PYTHON_PROGRAM).empty(); }
bool has_node() { return !std::string_view(NODE_PROGRAM).empty(); }

std::string fault_program(const std::string& kind, const std::string& pids) {
  return program(PYTHON_PROGRAM, "fault.py") + ' ' + kind + (pids.empty() ? "" : " '" + pids + "'");
}
std::string python_engine(const std::string& module) {
  return program(PYTHON_PROGRAM, "adapter.py") + ' ' + module;
}
std::string node_engine(const std::string& module) {
  return program(NODE_PROGRAM, "adapter.mjs") + ' ' + module;
}

bool all_ended(const std::string& pids) {
  using namespace std::chrono_literals;
  const auto any_runs = [&] {
    std::ifstream file(pids);
    return std::any_of(std::istream_iterator<pid_t>(file), {}, is_running);
  };
  for (int tries = 0; tries < 20 && any_runs(); ++tries) std::this_thread::sleep_for(50ms);
  return !any_runs();
}

nlohmann::json scenario_in(const std::string& said) {
  std::istringstream lines(said);
  for (std::string line; std::getline(lines, line);)
    for (const char* start : {R"({"property":)", R"({"seq":)", R"({"topology":)"})
      if (const auto place = line.find(start); place != std::string::npos)
        if (auto json = nlohmann::json::parse(line.substr(place), nullptr, false); json.is_object())
          return json.value("situation", json);
  return nullptr;
}

}  // namespace asa::test
