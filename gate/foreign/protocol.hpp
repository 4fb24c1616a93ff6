#pragma once

#include "gate/scenario/situation_json.hpp"
#include "model/subject.hpp"
#include "properties/support.hpp"

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
  Support support{};                            ///< its platforms are those below
  std::vector<std::string_view> platforms{};    ///< names of the catalogue; all if empty
  std::size_t window = 1;                       ///< scenarios that it wants at a time
};

/// The program does not answer this scenario.
struct Unsupported {
  std::string reason;
};
/// It failed on it.
struct Failed {
  std::string message;
};
/// What a program says of a scenario. The answer or the trace is not read yet.
struct Reply {
  std::uint64_t seq = 0;
  std::variant<Json, Unsupported, Failed> said{};
};

std::string start_line();
std::string stop_line();
/// A scenario as a message; the number comes first.
std::string question_line(std::uint64_t seq, const Subject& question);

/// What a line says. Each throws Malformed for any other line.
void read_start(const Json& line);
Hello read_started(const std::string& line);
Reply read_reply(const std::string& line);

/// The messages of the other side.
std::string started_line(const Hello& hello);
std::string reply_line(const Reply& reply, std::string_view kind);

}  // namespace asa::foreign
