#include "gate/commands/command.hpp"
#include "gate/commands/units.hpp"
#include "gate/files/files.hpp"
#include "gate/own/options.hpp"
#include "gate/review/date.hpp"
#include "gate/review/report.hpp"
#include "gate/terminal/columns.hpp"
#include "gate/terminal/stamp.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace asa::commands {

namespace {

using review::Review;
using review::Reviewable;
using review::Reviewed;
using review::Reviews;
using review::Status;

constexpr int schema = 1;

constexpr const char* footer =
    "Without IDs, lists each clause and property: suspect if its fingerprint (licgate explain)\n"
    "is another than in its last review, with what changed: its text, rule, readings, clauses or\n"
    "what it uses; reviewed; gone, if nothing has the id any more; or never reviewed.\n"
    "\n"
    "FILE is JSON: {\"schema\": 1, \"reviews\": [{\"by\": NAME, \"date\": \"2026-11-29\", "
    "\"verdict\":\n"
    "\"accepted\" or \"rejected\", \"note\": TEXT, \"of\": [{\"id\", \"fingerprint\", and the "
    "parts of\n"
    "it: \"text\", \"rule\", \"readings\", \"clauses\", \"uses\"}]}]}, the oldest review first. "
    "The "
    "last one\n"
    "of an id counts. gate/review/README.md says what a fingerprint covers.\n"
    "\n"
    "Exit code 0; 1 if the list has anything suspect; 2 for a bad file or bad usage.\n"
    "\n"
    "  licgate review FX-ENC-1 --reviews reviews.json --by 'N. N.' --note 'as page 1-30 says'\n"
    "  licgate review --reviews reviews.json";

struct Options {
  std::vector<std::string> ids{};
  std::string file{};
  std::string by{};
  std::string note{};
  std::string verdict{review::verdict(true)};
  std::string date{};
  bool json = false;
};

void show(const Options& o, const std::vector<Status>& all, const std::vector<ReadFile>& inputs) {
  print(o.json ? json_text({{"licgate", stamp(schema, inputs)}, {"items", review::to_json(all)}})
               : review::to_text(all, on_terminal(), terminal_columns()) + '\n' + version_line() +
                     '\n');
}

/// What is named, each once.
std::vector<Reviewable> named(const std::vector<std::string>& ids) {
  std::vector<Reviewable> all;
  for (const std::string& id : ids)
    if (const Reviewable one = review::reviewable_named(id);
        std::ranges::find(all, one.id, &Reviewable::id) == all.end())
      all.push_back(one);
  return all;
}

Review review_of(const std::vector<Reviewable>& all, const Options& o) {
  Review review{o.by,
                o.date.empty() ? review::today() : o.date,
                o.verdict == review::verdict(true),
                o.note,
                {}};
  for (const Reviewable& one : all)
    review.of.push_back(Reviewed{std::string(one.id), one.fingerprint});
  return review;
}

Reviews kept_in(const std::string& file) {
  return std::filesystem::exists(file) ? review::read_reviews(file) : Reviews{};
}

int add(const Options& o) {
  const std::vector<Reviewable> all = named(o.ids);
  const FileLock lock(o.file);
  Reviews reviews = kept_in(o.file);
  reviews.push_back(review_of(all, o));
  WholeFile(o.file).write(review::reviews_text(reviews));
  show(o, review::status_of(all, reviews), {});
  return 0;
}

int list(const Options& o) {
  std::vector<ReadFile> inputs;
  const Reviews reviews = review::read_reviews(o.file, &inputs);
  const std::vector<Status> all = review::status_of(review::all_reviewable(), reviews);
  show(o, all, inputs);
  return std::ranges::count(all, review::State::suspect, &Status::state) > 0 ? 1 : 0;
}

std::string is_file(const std::string& text) {
  return text == "-" ? "reviews are kept in a file, not in standard output" : "";
}

std::string is_date(const std::string& text) {
  return review::date_in(text) ? "" : '"' + text + "\" is not a day such as 2026-11-29";
}

}  // namespace

Run add_review(CLI::App& program) {
  CLI::App* command = program.add_subcommand(
      "review", "Record a review of clauses and properties, or list what changed since");
  const auto o = std::make_shared<Options>();
  auto* ids = command
                  ->add_option("ID", o->ids,
                               "What was reviewed: clauses and properties, by id or its beginning")
                  ->type_name("ID");
  add_named(*command, "--reviews", o->file, "The file that reviews are kept in", "FILE")
      ->required()
      ->check(CLI::Validator(is_file, ""));
  ids->needs(add_named(*command, "--by", o->by, "With IDs: who reviewed them", "NAME")->needs(ids));
  ids->needs(add_named(*command, "--note", o->note, "With IDs: why", "TEXT")->needs(ids));
  command->add_option("--verdict", o->verdict, "With IDs: what came of it")
      ->type_name("accepted|rejected")
      ->check(CLI::IsMember({"accepted", "rejected"}))
      ->capture_default_str()
      ->needs(ids);
  command->add_option("--date", o->date, "With IDs: when; today, in UTC, if missing")
      ->type_name("DATE")
      ->check(CLI::Validator(is_date, ""))
      ->needs(ids);
  add_json(*command, o->json);
  command->footer(footer);
  return [o] { return o->ids.empty() ? list(*o) : add(*o); };
}

}  // namespace asa::commands
