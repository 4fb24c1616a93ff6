#include "gate/foreign/answering.hpp"

#include "gate/foreign/protocol.hpp"
#include "gate/foreign/supported.hpp"
#include "gate/scenario/answer_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "gate/terminal/stamp.hpp"
#include "properties/answer_of.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace asa::foreign {

namespace {

/// Lines of standard input, with all that is there read at once.
class Lines {
 public:
  /// The next line; empty at the end of the input. Calls `before` if there is none to read yet.
  std::optional<std::string> next(auto before) {
    for (;;) {
      if (const auto end = text_.find('\n', at_); end != std::string::npos) {
        std::string line = text_.substr(at_, end - at_);
        at_ = end + 1;
        return line;
      }
      before();
      if (!read_more()) return {};
    }
  }

 private:
  bool read_more() {
    text_.erase(0, at_);
    at_ = 0;
    if (text_.size() > line_limit) throw Malformed("a line of the input is longer than 1 MiB");
    std::array<char, 65'536> block{};
    ssize_t size = 0;
    do size = read(STDIN_FILENO, block.data(), block.size());
    while (size < 0 && errno == EINTR);
    if (size < 0)
      throw std::runtime_error(std::string("standard input cannot be read: ") + strerror(errno));
    text_.append(block.data(), static_cast<std::size_t>(size));
    return size > 0;
  }

  std::string text_{};
  std::size_t at_ = 0;
};

Json said_of(const AnySystem& system, const Subject& subject) {
  Json json;
  if (const auto* s = std::get_if<Situation<Scalar>>(&subject)) {
    json["answer"] = to_json(answer_of(system, *s), *s);
  } else {
    const auto& h = std::get<History<Scalar>>(subject);
    json["trace"] = to_json(system.trace(h), h);
  }
  return json;
}

Hello hello_of(const AnySystem& system) {
  return {.name = system.name(),
          .version = std::string(program_version()),
          .language = "C++",
          .supports = supported_words(),
          .window = 256};
}

std::string reply_to(const AnySystem& system, const Message& message) {
  if (std::holds_alternative<Start>(message)) return started_line(hello_of(system));
  const auto& question = std::get<Question>(message);
  return reply_line({question.seq, said_of(system, question.subject)});
}

}  // namespace

void answer_questions(const AnySystem& system) {
  Lines lines;
  const auto flush = [] { std::fflush(stdout); };
  while (const auto line = lines.next(flush)) {
    try {
      const Message message = message_from(*line);
      if (std::holds_alternative<Stop>(message)) return;
      fmt::print("{}", reply_to(system, message));
    } catch (const MalformedQuestion& reason) {
      fmt::print("{}", reply_line({reason.seq, Failed{reason.what()}}));
    }
  }
}

}  // namespace asa::foreign
