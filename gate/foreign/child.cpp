#include "gate/foreign/child.hpp"

#include "gate/foreign/protocol.hpp"

#include <fmt/format.h>
#include <uv.h>

#include <array>
#include <csignal>
#include <cstring>
#include <optional>

namespace asa::foreign {

namespace {

using namespace std::chrono_literals;

constexpr Child::Milliseconds patience = 1s;  ///< for each step of ending it

/// Text that is being written. libuv needs it until it is.
struct Writing {
  uv_write_t request{};
  std::string text;
};

/// Has a process group ended if this program is: the child does not hear of Ctrl-C.
volatile std::sig_atomic_t group_to_end = 0;

void end_group_too(int signal) {
  if (group_to_end > 0) kill(-static_cast<pid_t>(group_to_end), SIGKILL);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void watch_signals() {
  std::signal(SIGPIPE, SIG_IGN);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, end_group_too);
}

std::string how_it_ended(std::int64_t code, int signal) {
  if (signal != 0) return fmt::format("it was ended by signal {} ({})", signal, strsignal(signal));
  return fmt::format("it ended with exit code {}", code);
}

}  // namespace

struct Child::Process {
  uv_loop_t loop{};
  uv_process_t process{};
  std::array<uv_pipe_t, 3> pipes{};  ///< its standard input, output and error
  uv_timer_t timer{};
  std::array<char, 65'536> buffer{};  ///< of the read at hand
  bool time_is_over = false;
  uv_shutdown_t shutdown{};

  std::string to_write{};
  std::string partial{};  ///< a line without its end
  std::deque<std::string> lines{};
  std::string errors{};
  bool output_ended = false;
  bool errors_ended = false;
  bool too_long = false;
  bool paused = false;                 ///< its output is not read until its lines are taken
  bool deaf = false;                   ///< its output is read, and dropped
  std::optional<std::string> ended{};  ///< how the process ended

  template <class Handle>
  static Process& of(const Handle* handle) {
    return *static_cast<Process*>(handle->data);
  }
  static uv_stream_t* as_stream(uv_pipe_t& pipe) { return reinterpret_cast<uv_stream_t*>(&pipe); }

  Process() {
    uv_loop_init(&loop);
    uv_timer_init(&loop, &timer);
    for (uv_pipe_t& pipe : pipes) uv_pipe_init(&loop, &pipe, 0);
    for (uv_pipe_t& pipe : pipes) pipe.data = this;
    timer.data = process.data = this;
  }
  ~Process() {
    const auto close = [](uv_handle_t* handle, void*) {
      if (!uv_is_closing(handle)) uv_close(handle, nullptr);
    };
    uv_walk(&loop, close, nullptr);
    uv_run(&loop, UV_RUN_DEFAULT);
    uv_loop_close(&loop);
  }

  void spawn(const std::vector<std::string>& command) {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    std::array<uv_stdio_container_t, 3> stdio{};
    for (std::size_t i = 0; i < 3; ++i) {
      stdio[i].flags = static_cast<uv_stdio_flags>(UV_CREATE_PIPE |
                                                   (i == 0 ? UV_READABLE_PIPE : UV_WRITABLE_PIPE));
      stdio[i].data.stream = as_stream(pipes[i]);
    }
    uv_process_options_t options{};
    options.file = words[0];
    options.args = words.data();
    options.stdio = stdio.data();
    options.stdio_count = static_cast<int>(stdio.size());
    options.flags = UV_PROCESS_DETACHED;
    options.exit_cb = [](uv_process_t* of_it, std::int64_t code, int signal) {
      of(of_it).ended = how_it_ended(code, signal);
    };
    if (const int error = uv_spawn(&loop, &process, &options); error != 0)
      throw BadCommand(fmt::format("\"{}\" cannot be started: {}", command[0], uv_strerror(error)));
    group_to_end = process.pid;
    for (const std::size_t output : {1u, 2u}) start_reading(pipes[output]);
  }

  void start_reading(uv_pipe_t& pipe) {
    uv_read_start(
        as_stream(pipe),
        [](uv_handle_t* handle, std::size_t, uv_buf_t* into) {
          Process& self = of(handle);
          *into = uv_buf_init(self.buffer.data(), static_cast<unsigned>(self.buffer.size()));
        },
        [](uv_stream_t* stream, ssize_t size, const uv_buf_t* read) {
          Process& self = of(stream);
          const bool of_errors = stream == as_stream(self.pipes[2]);
          if (size < 0)
            self.end_of(of_errors, stream);
          else if (of_errors)
            self.take_errors({read->base, static_cast<std::size_t>(size)});
          else
            self.take_output({read->base, static_cast<std::size_t>(size)});
        });
  }

  void end_of(bool of_errors, uv_stream_t* stream) {
    uv_read_stop(stream);
    (of_errors ? errors_ended : output_ended) = true;
  }
  void take_errors(std::string_view text) {
    errors += text;
    if (errors.size() > kept_errors) errors.erase(0, errors.size() - kept_errors);
  }
  void take_output(std::string_view text) {
    if (deaf) return;
    for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos;) {
      partial.append(text.substr(0, end));
      if (is_too_long()) return;
      lines.push_back(std::exchange(partial, {}));
      text.remove_prefix(end + 1);
    }
    partial.append(text);
    if (!is_too_long() && !lines.empty()) pause();
  }
  /// A program may write faster than its lines are taken.
  void pause() {
    uv_read_stop(as_stream(pipes[1]));
    paused = true;
  }
  void read_on() {
    if (!paused || !lines.empty()) return;
    paused = false;
    start_reading(pipes[1]);
  }
  /// Its output is of no interest any more, but it may have to write it in order to end.
  void ignore_output() {
    deaf = true;
    lines.clear();
    partial.clear();
  }
  /// Whether the line is; then nothing more is read.
  bool is_too_long() {
    if (partial.size() <= line_limit) return false;
    uv_read_stop(as_stream(pipes[1]));
    return too_long = true;
  }

  /// Hands over what is to be written. What cannot be written any more is no error: that it ended
  /// is seen elsewhere.
  void flush() {
    if (to_write.empty()) return;
    auto* const writing = new Writing{.text = std::exchange(to_write, {})};
    writing->request.data = writing;
    const auto done = [](uv_write_t* request, int) { delete static_cast<Writing*>(request->data); };
    uv_buf_t text = uv_buf_init(writing->text.data(), static_cast<unsigned>(writing->text.size()));
    if (uv_write(&writing->request, as_stream(pipes[0]), &text, 1, done) != 0) delete writing;
  }

  /// Runs until `enough`, or for that long. The time of the loop is that of its last run. The timer
  /// repeats because a run in which it fires first would wait without a limit.
  bool run_until(Milliseconds limit, auto enough) {
    flush();
    read_on();
    time_is_over = false;
    const auto over = [](uv_timer_t* of_it) { of(of_it).time_is_over = true; };
    uv_update_time(&loop);
    uv_timer_start(&timer, over, static_cast<std::uint64_t>(limit.count()), 1);
    while (!enough() && !time_is_over) uv_run(&loop, UV_RUN_ONCE);
    uv_timer_stop(&timer);
    return enough();
  }
  bool ends_within(Milliseconds limit) {
    return run_until(limit, [&] { return ended.has_value(); });
  }
  bool has_news() const { return !lines.empty() || too_long || output_ended || ended; }
  /// The end of a process and the ends of its output come in any order.
  void await_all_ends() {
    if (!lines.empty() || too_long) return;
    if (output_ended) ends_within(patience / 10);
    const auto all_read = [&] { return !lines.empty() || (output_ended && errors_ended); };
    if (ended) run_until(patience, all_read);
  }
  void signal_group(int signal) { uv_kill(-process.pid, signal); }

  /// Ends the process and its group. The end of its output is not awaited: a process that it left
  /// behind may hold that open.
  void end() {
    ignore_output();
    signal_group(SIGTERM);
    if (!ends_within(patience)) signal_group(SIGKILL);
    ends_within(patience);
    signal_group(SIGKILL);
    group_to_end = 0;
  }
};

Child::Child(const std::vector<std::string>& command) : process_(std::make_unique<Process>()) {
  watch_signals();
  process_->spawn(command);
}

Child::~Child() { process_->end(); }

void Child::write(const std::string& text) { process_->to_write += text; }

bool Child::wait(Milliseconds limit) {
  if (!process_->run_until(limit, [&] { return process_->has_news(); })) return false;
  process_->await_all_ends();
  return true;
}

bool Child::has_line() const { return !process_->lines.empty(); }

std::string Child::take_line() {
  std::string line = std::move(process_->lines.front());
  process_->lines.pop_front();
  return line;
}

std::string Child::broken() const {
  if (has_line()) return {};
  if (process_->too_long) return "it wrote a line of more than 1 MiB";
  if (process_->ended) return *process_->ended;
  return process_->output_ended ? "it closed its standard output" : "";
}

std::string Child::errors() const { return process_->errors; }

void Child::say_goodbye(const std::string& line) {
  process_->ignore_output();
  write(line);
  process_->flush();
  uv_shutdown(&process_->shutdown, Process::as_stream(process_->pipes[0]),
              [](uv_shutdown_t*, int) {});
  process_->ends_within(patience);
}

}  // namespace asa::foreign
