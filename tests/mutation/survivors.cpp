#include "tests/mutation/survivors.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace asa::mutation {

std::vector<Explained> read_explained(const std::string& json) try {
  std::vector<Explained> list;
  for (const auto& entry : nlohmann::json::parse(json))
    list.push_back({entry.at("file"), entry.at("before"), entry.at("after"), entry.at("reason")});
  return list;
} catch (const nlohmann::json::exception& wrong) {
  throw std::runtime_error(std::string("explained survivors: ") + wrong.what());
}

bool is_about(const Explained& explained, const Mutant& mutant) {
  return explained.file == mutant.file && explained.before == mutant.before &&
         explained.after == mutant.after;
}

namespace {

/// One entry explains one mutant; where lines are alike there are as many entries as survivors.
template <class T, class U>
bool take(std::vector<T>& list, const U& wanted, auto is_wanted) {
  const auto found =
      std::ranges::find_if(list, [&](const T& entry) { return is_wanted(entry, wanted); });
  if (found == list.end()) return false;
  list.erase(found);
  return true;
}

}  // namespace

Findings compare(const std::vector<Explained>& explained, const std::vector<Mutant>& all,
                 const std::vector<Outcome>& tried) {
  Findings findings{{}, explained};
  for (const Outcome& outcome : tried)
    if (outcome.state == State::survived && !take(findings.stale, outcome.mutant, is_about))
      findings.unexplained.push_back(outcome);
  // What remains was not tried, or does not survive.
  std::vector<Mutant> untried = all;
  for (const Outcome& outcome : tried)
    take(untried, outcome.mutant, [](const Mutant& a, const Mutant& b) {
      return a.file == b.file && a.point.place == b.point.place && a.after == b.after;
    });
  std::erase_if(findings.stale, [&](const Explained& entry) {
    return take(untried, entry, [](const Mutant& m, const Explained& e) { return is_about(e, m); });
  });
  return findings;
}

}  // namespace asa::mutation
