#include "gate/foreign/conform.hpp"

#include "gate/check/result.hpp"
#include "gate/check/trial.hpp"
#include "gate/foreign/foreign_judge.hpp"
#include "gate/foreign/smoke.hpp"
#include "gate/terminal/terminal_text.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>

namespace asa::foreign {

Conformance::Conformance(Terms terms) : system_(std::move(terms)) {
  require_smoke(system_);
  GTEST_FLAG_SET(catch_exceptions, false);  // AdapterFailed ends the run, not only a test
}

UnderTest Conformance::judged() const {
  UnderTest judged{&system_, system_.support()};
  judged.judges = [this](const PropertyEntry& property) {
    return pipelined(judge_of(property, system_), system_);
  };
  judged.program = [this] {
    const Terms& terms = system_.channel().terms();
    return started_with(terms.command, std::chrono::duration<double>(terms.timeout).count());
  };
  judged.unexplained = [this] { return system_.channel().unexplained(); };
  return judged;
}

int Conformance::exit_code(int code) const {
  const Channel& channel = system_.channel();
  for (const std::string& why : reasons_to_tell(channel.unexplained()))
    fmt::print(stderr, "{}: {}\n", system_.name(), without_controls(why));
  const bool broke_off = !channel.unexplained().empty();
  if (const std::string errors = channel.errors(); !errors.empty() && (code != 0 || broke_off))
    fmt::print(stderr, "{}\n", without_controls(end_of_errors(errors)));
  return code == 0 && broke_off ? 1 : code;
}

}  // namespace asa::foreign
