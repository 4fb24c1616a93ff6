#include "gate/commands/command.hpp"
#include "gate/explain/topic.hpp"
#include "gate/own/options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace asa::commands {

namespace {

using Words = std::vector<std::string>;

/// What a function in bash or zsh needs to begin with, and how it is made known.
constexpr std::string_view zsh_head =
    "#compdef licgate\nautoload -U +X bashcompinit && bashcompinit\n";
constexpr std::string_view head =
    "_licgate() {{\n"
    "  local IFS=$'\\n' word words= cur=${{COMP_WORDS[COMP_CWORD]}} "
    "prev=${{COMP_WORDS[COMP_CWORD-1]}}\n"
    "  case $COMP_CWORD,${{COMP_WORDS[1]}},${{COMP_WORDS[2]}},$prev in\n"
    "    1,*) words={} ;;\n";
constexpr std::string_view tail =
    "  esac\n"
    "  COMPREPLY=()\n"
    "  for word in $words; do [[ $word == \"$cur\"* ]] && COMPREPLY+=(\"$word\"); done\n"
    "}\n"
    "complete -o default -F _licgate licgate\n";

/// A word as one types it in a shell: a backslash before what the shell would not take literally.
std::string typed(std::string_view word) {
  std::string text;
  for (const char c : word) {
    if (std::string_view(" '\"\\()$&;|<>*?").find(c) != std::string_view::npos) text += '\\';
    text += c;
  }
  return text;
}

/// Words as a bash string, a line each.
std::string quoted(const Words& words) {
  Words lines;
  for (const std::string& word : words) {
    std::string line;
    for (const char c : typed(word))
      line += c == '\\' ? "\\\\" : c == '\'' ? "\\'" : std::string{c};
    lines.push_back(line);
  }
  return fmt::format("$'{}'", fmt::join(lines, "\\n"));
}

/// The names of what can be explained, of one kind or of all.
Words names_of(std::string_view kind) {
  Words names;
  for (const explain::Topic& topic : explain::all_topics())
    if (kind.empty() || explain::kind_of(topic) == kind) names.emplace_back(explain::id_of(topic));
  return names;
}

/// The words between the braces of "TEXT:{boundary,whole}".
Words members_of(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const auto open = type.find('{'), close = type.find('}');
  if (open == std::string::npos || close == std::string::npos) return {};
  std::istringstream all(type.substr(open + 1, close - open - 1));
  Words members;
  for (std::string member; std::getline(all, member, ',');) members.push_back(member);
  return members;
}

/// The values that an option can have, if they are words that are known.
Words values_of(const CLI::Option& option) {
  const std::string name = option.get_name();
  if (name == "--only") return names_of("property");
  if (name == "--clause") return names_of("clause");
  if (name == "--platform") return names_of("platform");
  if (name == "--system") return names_of("mutant");
  if (name == "ID") return names_of("");
  return members_of(option);
}

/// The cases of a command that these words name, such as "check,*" or "campaign,plan".
std::string cases_of(const CLI::App& command, const std::string& names) {
  std::string text;
  Words options, places;
  for (const CLI::Option* option : command.get_options()) {
    const Words values = values_of(*option);
    if (option->get_positional()) places.insert(places.end(), values.begin(), values.end());
    for (const std::string& name : option->get_lnames()) {
      options.push_back("--" + name);
      if (!values.empty())
        text += fmt::format("    *,{},--{}) words={} ;;\n", names, name, quoted(values));
    }
  }
  options.insert(options.end(), places.begin(), places.end());
  return text + fmt::format("    *,{},*) words={} ;;\n", names, quoted(options));
}

std::string cases_of(const CLI::App& command) {
  const std::string& name = command.get_name();
  const auto parts = command.get_subcommands({});
  if (parts.empty()) return cases_of(command, name + ",*");
  Words names;
  std::string text;
  for (const CLI::App* part : parts) {
    names.push_back(part->get_name());
    text += cases_of(*part, name + ',' + part->get_name());
  }
  return fmt::format("    2,{},*) words={} ;;\n", name, quoted(names)) + text;
}

std::string script(const CLI::App& program, bool zsh) {
  Words commands;
  std::string cases;
  for (const CLI::App* command : program.get_subcommands({})) {
    commands.push_back(command->get_name());
    cases += cases_of(*command);
  }
  return (zsh ? std::string(zsh_head) : "") + fmt::format(fmt::runtime(head), quoted(commands)) +
         cases + std::string(tail);
}

}  // namespace

Run add_completion(CLI::App& program) {
  CLI::App* command =
      program.add_subcommand("completion", "Print what makes a shell complete our words");
  const auto shell = std::make_shared<std::string>();
  command->add_option("SHELL", *shell, "Which shell")
      ->required()
      ->check(CLI::IsMember({"bash", "zsh"}));
  command->footer(
      "Commands, options, and the names of properties, clauses, platforms and mutants.\n"
      "\n"
      "  . <(licgate completion bash)\n"
      "  licgate completion zsh >~/.zfunc/_licgate");
  return [shell, &program] {
    print(script(program, *shell == "zsh"));
    return 0;
  };
}

}  // namespace asa::commands
