#pragma once

#include <string>

namespace asa {

/// Whether GoogleTest's filter lets a test through: positive patterns, then, behind a dash,
/// negative ones, each with * and ?. GoogleTest itself tells only what runs in this shard.
bool lets_through(const std::string& filter, const std::string& test);

}  // namespace asa
