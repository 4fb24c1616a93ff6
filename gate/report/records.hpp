#pragma once

#include "gate/review/reviews.hpp"
#include "gate/terminal/input.hpp"
#include "gate/terminal/read_file.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>
#include <vector>

/// The records that a report is made from: what commands of this program wrote as JSON.
namespace asa::report {

using Json = nlohmann::ordered_json;

/// A record that is not as the program writes it.
struct BadRecord : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Records {
  Json check{};    ///< of `licgate check` or `conform`: what was tried
  Json proofs{};   ///< of `licgate prove`; null without
  Json mutants{};  ///< of `licgate mutants`; null without
  Json atlas{};    ///< of `licgate explore`; null without
  Json since{};    ///< an earlier one of `check`, to compare with; null without
  std::optional<review::Reviews> reviews{};
  std::vector<ReadFile> inputs{};
};

/// Recognizes the records by their members. An error names the file that is no record, that is
/// the second of its kind, or says that there is none of a check.
Expected<Records> records_in(const std::vector<Input>& files, const std::optional<Input>& since);

}  // namespace asa::report
