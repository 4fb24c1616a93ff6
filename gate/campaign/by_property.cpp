#include "gate/campaign/by_property.hpp"

namespace asa::campaign {

std::vector<TrialRange> by_property(const std::vector<Trial>& trials) {
  std::vector<TrialRange> all;
  for (std::size_t i = 0; i < trials.size(); ++i) {
    if (i == 0 || trials[i].property != trials[i - 1].property) all.push_back({i, i});
    all.back().last = i + 1;
  }
  return all;
}

}  // namespace asa::campaign
