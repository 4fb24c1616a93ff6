#include "tests/mutation/report.hpp"

#include "gate/terminal/stamp.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <map>

namespace asa::mutation {

namespace {

using Counts = std::array<std::size_t, state_names.size()>;

constexpr int schema = 1;

std::string row(std::string_view what, const Counts& counts) {
  std::string line = fmt::format("{:<28}", what);
  for (const std::size_t count : counts) line += fmt::format("{:>15}", count);
  return line + '\n';
}

std::string heading(std::string_view what) {
  std::string line = fmt::format("{:<28}", what);
  for (const std::string_view state : state_names) line += fmt::format("{:>15}", state);
  return line + '\n';
}

std::string rows_by(std::string_view what, const std::vector<Outcome>& outcomes,
                    const std::function<std::string(const Outcome&)>& group) {
  std::map<std::string, Counts> groups;
  for (const Outcome& outcome : outcomes)
    ++groups[group(outcome)][static_cast<std::size_t>(outcome.state)];
  std::string rows = heading(what);
  for (const auto& [name, counts] : groups) rows += row(name, counts);
  return rows;
}

Counts total_of(const std::vector<Outcome>& outcomes) {
  Counts total{};
  for (const Outcome& outcome : outcomes) ++total[static_cast<std::size_t>(outcome.state)];
  return total;
}

std::string score(const Counts& total) {
  const auto of = [&](State state) { return total[static_cast<std::size_t>(state)]; };
  const std::size_t judged = of(State::killed) + of(State::survived) + of(State::timed_out);
  return fmt::format(
      "{} of {} mutants with code of their own killed, {:.1f} %\n", of(State::killed), judged,
      judged == 0 ? 0.0
                  : 100.0 * static_cast<double>(of(State::killed)) / static_cast<double>(judged));
}

}  // namespace

std::string table_of(const std::vector<Outcome>& outcomes) {
  const Counts total = total_of(outcomes);
  return rows_by("file", outcomes, [](const Outcome& o) { return o.mutant.file; }) + '\n' +
         rows_by("kind", outcomes,
                 [](const Outcome& o) { return std::string(o.mutant.point.kind); }) +
         '\n' + row("total", total) + score(total);
}

std::string describe(const Findings& findings) {
  std::string text;
  for (const auto& [mutant, state, by, seconds] : findings.unexplained)
    text += fmt::format("\nsurvived without an explanation: {}:{}:{}\n  {}\n  {}\n  {}\n",
                        mutant.file, mutant.line, mutant.column, mutant.before, mutant.after, by);
  for (const Explained& stale : findings.stale)
    text += fmt::format("\nexplained, but does not exist or does not survive: {}\n  {}\n  {}\n",
                        stale.file, stale.before, stale.after);
  return text;
}

std::string to_json(const std::vector<Outcome>& outcomes) {
  nlohmann::ordered_json json{{"licgate", stamp(schema)},
                              {"states", nlohmann::ordered_json::object()},
                              {"mutants", nlohmann::ordered_json::array()}};
  const Counts total = total_of(outcomes);
  for (std::size_t i = 0; i < total.size(); ++i)
    json["states"][std::string(state_names[i])] = total[i];
  for (const auto& [mutant, state, by, seconds] : outcomes)
    json["mutants"].push_back({{"file", mutant.file},
                               {"line", mutant.line},
                               {"column", mutant.column},
                               {"kind", mutant.point.kind},
                               {"before", mutant.before},
                               {"after", mutant.after},
                               {"state", name(state)},
                               {"by", by},
                               {"seconds", seconds}});
  return json.dump(1) + '\n';
}

}  // namespace asa::mutation
