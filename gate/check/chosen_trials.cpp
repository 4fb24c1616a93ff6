#include "gate/check/chosen_trials.hpp"

#include "gate/check/filter.hpp"
#include "gate/check/test_names.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace asa {

std::vector<Trial> selected(const CheckRequest& request) {
  std::vector<Trial> trials = all_trials();
  std::erase_if(trials, [&](const Trial& trial) { return !request.selection.selects(trial); });
  return trials;
}

std::vector<Trial> filtered_trials(const CheckRequest& request) {
  std::vector<Trial> trials = selected(request);
  std::erase_if(trials, [&](const Trial& trial) {
    return !lets_through(GTEST_FLAG_GET(filter), full_name(trial)) ||
           !why_not(trial, request.judged.support).empty();
  });
  return trials;
}

bool is_whole(const CheckRequest& request) {
  const auto trials = all_trials();
  return std::ranges::all_of(trials, [&](const Trial& trial) {
    return request.selection.selects(trial) && why_not(trial, request.judged.support).empty() &&
           lets_through(GTEST_FLAG_GET(filter), full_name(trial));
  });
}

bool explores(const CheckRequest& request) {
  const Support& support = request.judged.support;
  return support.pairs && support.clusters && support.histories && support.synthetic &&
         support.platforms.empty() && !support.reading && request.selection.text().empty();
}

bool nothing_matches(const CheckRequest& request) {
  const auto passes = [](const std::string& test) {
    return lets_through(GTEST_FLAG_GET(filter), test);
  };
  const auto trials = selected(request);
  return !(explores(request) && passes(full_name(exploration_suite, exploration_test))) &&
         std::none_of(trials.begin(), trials.end(),
                      [&](const Trial& trial) { return passes(full_name(trial)); });
}

}  // namespace asa
