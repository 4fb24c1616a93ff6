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

}  // namespace

std::string slurm_line(const PlannedRun& run, const Night& night) {
  return fmt::format("sh gate/campaign/slurm.sh {} night licgate {}{}", night.tasks,
                     run_of(run, night), program_words(run));
}

std::string parallel_line(const PlannedRun& run, const Night& night) {
  return fmt::format(
      "parallel -q licgate {0} --part {{}}/{1} --json part-{{}}.json{2} ::: $(seq {1}); "
      "licgate merge --out run.json part-*.json",
      run_of(run, night), night.tasks, program_words(run));
}

}  // namespace asa::campaign
