#pragma once

#include "model/scope.hpp"
#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace asa {

/// What a system answers. The rest is not answered: it is counted and listed, and never green.
struct Support {
  bool pairs = true;       ///< as they stand and over time
  bool clusters = true;    ///< as they stand and over time
  bool situations = true;  ///< units as they stand
  bool licenses = true;    ///< what units run and may use, not only whether they form
  bool histories = true;   ///< units and their keys over time
  bool synthetic = true;   ///< platforms that are drawn, whose limits stand only in the question
  std::span<const std::string_view> platforms{};  ///< names of the catalogue; all of them if empty
  std::optional<Readings> reading{};              ///< its only reading; every reading if empty
};

/// Why a system does not answer about situations or histories of a shape, or about units of a
/// model; empty if it does.
std::string why_no_situations(const Support& support, Shape shape);
std::string why_no_histories(const Support& support, Shape shape);
std::string why_no_platform(const Support& support, std::int32_t model);

/// Why a system cannot be judged by what holds at the default of some readings only: its own
/// reading is another; empty if it can.
std::string why_no_default(const Support& support, ReadingSet at_default);

/// "RD-BASE, RD-ENC".
std::string ids_of(ReadingSet readings);

/// The shape of a question. A single unit is neither a pair nor a cluster.
template <ValueDomain D>
constexpr Shape shape_of(const Situation<D>& question) {
  return question.topology == Topology::cluster ? Shape::cluster : Shape::pair;
}
template <ValueDomain D>
constexpr Shape shape_of(const History<D>& question) {
  if (question.units.size() == 1) return Shape::alone;
  return question.topology == Topology::cluster ? Shape::cluster : Shape::pair;
}

/// Throws NotAnswered if there is a reason not to answer.
void require_answered(const std::string& why_not);

/// Throws NotAnswered for a question that the system does not support.
void require_supported(const Support& support, const Situation<Scalar>& question);
void require_supported(const Support& support, const History<Scalar>& question);

}  // namespace asa
