#include "gate/check/filter.hpp"

#include <fnmatch.h>

#include <sstream>

namespace asa {

namespace {

bool matches_one_of(const std::string& patterns, const std::string& test) {
  std::istringstream in(patterns);
  for (std::string pattern; std::getline(in, pattern, ':');)
    if (fnmatch(pattern.c_str(), test.c_str(), 0) == 0) return true;
  return false;
}

}  // namespace

bool lets_through(const std::string& filter, const std::string& test) {
  const std::size_t dash = filter.find('-');
  const std::string positive = filter.substr(0, dash);
  const std::string negative = dash == std::string::npos ? "" : filter.substr(dash + 1);
  return matches_one_of(positive.empty() ? "*" : positive, test) && !matches_one_of(negative, test);
}

}  // namespace asa
