#include "tests/bench/page/page.hpp"

#include <fmt/format.h>

#include <exception>
#include <iostream>

/// Prints the page of the figures that come by standard input.
int main() try {
  fmt::print("{}", asa::bench::page_of(nlohmann::json::parse(std::cin)));
  return 0;
} catch (const std::exception& e) {
  fmt::print(stderr, "bench_page: {}\n", e.what());
  return 1;
}
