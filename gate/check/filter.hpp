#pragma once

#include <string>

namespace asa {

/// Whether a GoogleTest filter lets a test through: positive patterns, then negative ones after a
/// dash, each with * and ?. GoogleTest itself only tells what runs in this shard.
bool lets_through(const std::string& filter, const std::string& test);

}  // namespace asa
