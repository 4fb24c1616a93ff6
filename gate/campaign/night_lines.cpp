#include "gate/campaign/night_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <string_view>

namespace asa::campaign {

namespace {

bool is_plain(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
         std::string_view("_./=:@%+,-").find(c) != std::string_view::npos;
}

bool is_plain_in_a_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_';
}

/// A word as a shell reads it.
std::string shell_word(const std::string& word) {
  if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? R"('\'')" : std::string{c};
  return text + "'";
}

/// The words, with a space before each.
std::string shell_words(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += ' ' + shell_word(word);
  return text;
}

/// The same behind "--"; nothing if there are none.
std::string program_words(const PlannedRun& run) {
  return run.program.empty() ? "" : " --" + shell_words(run.program);
}

/// "check --budget 100 --only EncryptionIsEqual"
std::string run_of(const PlannedRun& run, const Night& night) {
  return fmt::format("{} --budget {}{}", run.program.empty() ? "check" : "conform",
                     night.budget.seconds, shell_words(run.options));
}

/// "night-only-EncryptionIsEqual-budget-100-parts-4": other runs have other folders, because
/// records that are there are not made again.
std::string folder_of(const PlannedRun& run, const Night& night) {
  std::string words = "night";
  if (!run.program.empty()) words += ' ' + run.system;
  words += fmt::format("{} budget {} parts {}", shell_words(run.options), night.budget.seconds,
                       night.tasks);
  std::string name;
  for (const char c : words)
    if (is_plain_in_a_name(c))
      name += c;
    else if (name.back() != '-')
      name += '-';
  return name;
}

/// What stands for the number of a part. Not {}, which the program's own words may have.
constexpr std::string_view part = "{part}";

}  // namespace

std::size_t cores_of_task(const PlannedRun& run) { return run.program.empty() ? 1 : 2; }

std::string slurm_line(const PlannedRun& run, const Night& night) {
  return fmt::format("{}sh gate/campaign/slurm.sh {} {} licgate {}{}",
                     run.program.empty() ? "" : "SBATCH=\"$SBATCH --cpus-per-task=2\" ",
                     night.tasks, folder_of(run, night), run_of(run, night), program_words(run));
}

std::string parallel_line(const PlannedRun& run, const Night& night) {
  return fmt::format(
      "mkdir {0} && {{ parallel {1}-q -I {2} licgate {3} --part {2}/{4} "
      "--json {0}/part-{2}.json{5} ::: $(seq {4}); licgate merge --out {0}/run.json "
      "{0}/part-*.json; }}",
      folder_of(run, night), run.program.empty() ? "" : "-j 50% ", part, run_of(run, night),
      night.tasks, program_words(run));
}

}  // namespace asa::campaign
