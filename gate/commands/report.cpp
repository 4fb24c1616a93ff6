#include "gate/commands/command.hpp"
#include "gate/commands/output_folder.hpp"
#include "gate/commands/units.hpp"
#include "gate/files/read_input.hpp"
#include "gate/own/options.hpp"
#include "gate/report/records.hpp"
#include "gate/report/render.hpp"
#include "gate/report/view.hpp"

#include <array>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace asa::commands {

namespace {

constexpr std::array<const char*, 2> file_names{"report.html", "report.md"};

struct Options {
  std::string folder{};
  std::string since{};
  std::string reviews{};
  std::vector<std::string> records{};
};

report::Records read_records(const Options& o) {
  constexpr const char* wanted = "a record that licgate wrote with --json";
  std::vector<Input> files;
  for (const std::string& file : o.records) files.push_back(read_input(file, wanted));
  std::optional<Input> since;
  if (!o.since.empty()) since = read_input(o.since, wanted);
  report::Records records = made(report::records_in(files, since));
  if (!o.reviews.empty()) records.reviews = review::read_reviews(o.reviews, &records.inputs);
  return records;
}

/// A record may have been edited, or come from another version of the program.
report::Json viewed(const report::Records& records) {
  const auto damaged = [](const std::exception& damage) {
    return BadInput(std::string("a record is not as this program writes it, so write it again (") +
                    damage.what() + ")");
  };
  try {
    return report::view_of(records);
  } catch (const report::Json::exception& damage) {
    throw damaged(damage);
  } catch (const report::BadRecord& damage) {
    throw damaged(damage);
  }
}

int write_report(const Options& o) {
  const report::Json view = viewed(read_records(o));
  OpenFiles files(o.folder, file_names);
  files.write(std::array{report::html_of(view), report::markdown_of(view)});
  return 0;
}

}  // namespace

Run add_report(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "report", "Write what is known, and what is not, as a page that a review can cite");
  const auto o = std::make_shared<Options>();
  command
      ->add_option("RECORD", o->records,
                   "What check, prove, mutants and explore wrote with --json; one of each kind")
      ->type_name("FILE")
      ->required();
  add_named(*command, "--out", o->folder,
            "Where to write report.html and report.md; made if it is missing", "FOLDER")
      ->required();
  add_named(*command, "--since", o->since, "An earlier record of check: says what changed since",
            "FILE");
  add_named(*command, "--reviews", o->reviews,
            "The file that licgate review writes: adds what is suspect, who reviewed what, and\n"
            "what nobody has reviewed",
            "FILE");
  command->footer(
      "The same records and reviews make the same files. Each clause and property has an\n"
      "anchor: report.html#FX-ENC-1.\n"
      "\n"
      "Example:\n"
      "  licgate prove --json >prove.json\n"
      "  licgate check --proofs prove.json --json check.json\n"
      "  licgate report --out report check.json prove.json");
  return [o] { return write_report(*o); };
}

}  // namespace asa::commands
