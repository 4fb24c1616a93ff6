#pragma once

#include "gate/campaign/yield.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <vector>

/// What more cases find, as text and as JSON.
namespace asa::campaign {

/// What the random cases of a system violate.
struct Hunt {
  std::string system{};
  std::uint64_t cases = 0;
  std::size_t tests = 0;
  std::size_t left_out = 0;  ///< tests that the system does not answer about
  std::vector<FirstViolation> found{};
};

std::string to_text(const std::vector<Yield>& yields, bool color, std::size_t columns);
std::string to_text(const Hunt& hunt, bool color, std::size_t columns);

/// {licgate, cases, behaviors: [{of, decades: [{cases, seen}], last: {case, behavior}, "in all"}]}.
/// `in all` is null if it is not known, `last` if there is none.
nlohmann::ordered_json json_of(const std::vector<Yield>& yields);

/// {licgate, system, cases, tests, "tests left out", violated: [{property, platform, case, "case of
/// the test"}]}. Cases count from 1; the system does not answer about the tests left out.
nlohmann::ordered_json json_of(const Hunt& hunt);

}  // namespace asa::campaign
