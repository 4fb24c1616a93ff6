#pragma once

#include "tests/bench/hunt.hpp"

#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <unordered_map>

/// RapidCheck's own run of a property, without its messages and without shrinking.
namespace asa::bench {

class Silence final : public rc::detail::TestListener {
  void onTestCaseFinished(const rc::detail::CaseDescription&) override {}
  void onShrinkTried(const rc::detail::CaseDescription&, bool) override {}
  void onTestFinished(const rc::detail::TestMetadata&, const rc::detail::TestResult&) override {}
};

/// More cases than patience lasts for; RapidCheck reserves memory for each.
inline constexpr int endless = 1 << 23;

/// Whether so many cases pass.
template <class Property>
bool check_silently(const Property& property, std::uint64_t seed, int cases) {
  rc::detail::TestParams params;
  params.seed = seed;
  params.maxSuccess = cases;
  params.disableShrinking = true;
  Silence silence;
  return rc::detail::checkTestable(property, rc::detail::TestMetadata{}, params, silence,
                                   std::unordered_map<std::string, rc::detail::Reproduce>{})
      .template is<rc::detail::SuccessResult>();
}

/// RapidCheck until its first failure: `obeys` judges what the generator draws.
template <class Drawn, class Obeys>
Hunt hunt_by_rapidcheck(const rc::Gen<Drawn>& generator, const Obeys& obeys, std::uint64_t seed) {
  const Stopwatch watch;
  Hunt hunt;
  const auto property = [&] {
    ++hunt.cases;
    hunt.killed = !obeys(*generator);
    return !hunt.killed && !watch.impatient();
  };
  check_silently(property, seed, endless);
  hunt.milliseconds = watch.milliseconds();
  return hunt;
}

}  // namespace asa::bench
