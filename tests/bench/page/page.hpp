#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace asa::bench {

/// The page of the benchmarks, in Markdown, from the figures that one run of `bench` wrote. Throws
/// if a figure is missing.
std::string page_of(const nlohmann::json& figures);

}  // namespace asa::bench
