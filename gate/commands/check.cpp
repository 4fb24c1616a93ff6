#include "gate/commands/command.hpp"
#include "gate/commands/system_option.hpp"
#include "gate/mutants/system_named.hpp"
#include "gate/own/check_options.hpp"
#include "gate/own/options.hpp"
#include "gate/review/report.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace asa::commands {

namespace {

struct Options {
  std::string system = "reference";
  std::string reviews{};
};

/// The properties that records judge, in the order of the catalogue.
std::vector<review::Status> tried(const std::vector<Record>& records,
                                  const review::Reviews& reviews) {
  std::vector<review::Status> found;
  for (const PropertyEntry& property : properties())
    if (std::ranges::any_of(records, [&](const Record& r) {
          return r.property == &property && !says_nothing(r.outcome);
        }))
      found.push_back(review::status_of(review::reviewable(property), reviews));
  return found;
}

int run(const Options& o, CheckRequest request) {
  if (o.reviews.empty()) return check(request);
  request.remark = [&o, reviews = review::read_reviews(o.reviews)](const auto& records) {
    return review::remark_on(tried(records, reviews), o.reviews);
  };
  return check(request);
}

}  // namespace

Run add_check(CLI::App& program) {
  CLI::App* command = program.add_subcommand("check", "Run every property on every platform");
  const auto o = std::make_shared<Options>();
  add_system(*command, o->system);
  auto* reviews = add_named(
      *command, "--reviews", o->reviews,
      "After all else, print which of the properties tried have changed since the reviews in\n"
      "FILE (licgate review); the verdict and the exit code stay as they are",
      "FILE");
  command->footer(std::string(gtest_footer) +
                  "\n\n"
                  "  licgate check --only EncryptionIsEqual --platform 'ASA 5520' --system "
                  "encryption-unchecked");
  const auto check = add_check_options(
      *command, {.program = "licgate check",
                 .judged = [o] { return UnderTest{&system_named(o->system)}; },
                 .takes_proofs = true,
                 .run = [o](const CheckRequest& request) { return run(*o, request); }});
  reviews->excludes(command->get_option("--scope"));
  return check;
}

}  // namespace asa::commands
