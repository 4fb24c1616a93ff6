#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/readings.hpp"
#include "model/subject.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The lines that the gate and somebody else's program exchange: gate/foreign/README.md.
namespace asa::foreign {

inline constexpr int protocol = 1;
inline constexpr std::size_t line_limit = std::size_t{1} << 20;  ///< bytes
inline constexpr std::size_t most_in_flight = 1'024;             ///< the largest window

/// What a program says of itself.
struct Hello {
  std::string name{};
  std::string version{};
  std::string language{};
  std::vector<std::string> supports{};   ///< words of `supported`
  std::vector<std::string> platforms{};  ///< names of the catalogue; all if empty
  std::optional<Readings> reading{};     ///< its only reading; every reading if empty
  std::size_t window = 1;                ///< scenarios that it wants at a time
};

/// The program does not answer this scenario.
struct Unsupported {
  std::string reason;
};
/// It failed on it.
struct Failed {
  std::string message;
};
/// What a program says of a scenario: the JSON of an answer or a trace, or why there is none.
struct Reply {
  std::uint64_t seq = 0;
  std::variant<Json, Unsupported, Failed> said{};
};

std::string start_line();
std::string stop_line();
std::string question_line(std::uint64_t seq, const Subject& question);
std::string started_line(const Hello& hello);
std::string reply_line(Reply reply);

/// What a line of the program says. Throws Malformed for any other line.
Hello hello_from(const std::string& line);
Reply reply_from(const std::string& line);

/// What a line of the gate says.
struct Start {};
struct Stop {};
struct Question {
  std::uint64_t seq;
  Subject subject;
};
using Message = std::variant<Start, Stop, Question>;

/// A question that cannot be read; its number is known.
struct MalformedQuestion : Malformed {
  MalformedQuestion(std::uint64_t number, const std::string& what) : Malformed(what), seq(number) {}

  std::uint64_t seq;
};

/// Throws Malformed.
Message message_from(const std::string& line);

}  // namespace asa::foreign
