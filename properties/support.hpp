#pragma once

#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace asa {

/// What a system answers. The rest is not answered: it is counted and listed, and never green.
struct Support {
  bool pairs = true;
  bool clusters = true;
  bool licenses = true;  ///< what units run and may use, not only whether they form
  bool histories = true;
  bool synthetic = true;  ///< platforms that are drawn, whose limits stand only in the question
  std::span<const std::string_view> platforms{};  ///< names of the catalogue; all of them if empty
  std::optional<Readings> reading{};              ///< its only reading; every reading if empty
};

/// Why a system does not answer about units of that model, or about units joined so; empty if it
/// does.
std::string why_no_platform(const Support& support, std::int32_t model);
std::string why_no_topology(const Support& support, Topology topology);

/// Throws NotAnswered for a question that the system does not support.
void require_supported(const Support& support, const Situation<Scalar>& question);
void require_supported(const Support& support, const History<Scalar>& question);

}  // namespace asa
