#include "properties/support.hpp"

#include "model/catalogue.hpp"
#include "properties/no_answer.hpp"

#include <algorithm>

namespace asa {

namespace {

std::string why_no_shape(const Support& support, Shape shape) {
  if (shape == Shape::alone) return {};
  if (shape == Shape::cluster) return support.clusters ? "" : "clusters";
  return support.pairs ? "" : "failover pairs";
}

}  // namespace

void require_answered(const std::string& why_not) {
  if (!why_not.empty()) throw NotAnswered(why_not);
}

std::string why_no_situations(const Support& support, Shape shape) {
  return support.situations ? why_no_shape(support, shape) : "situations";
}

std::string why_no_histories(const Support& support, Shape shape) {
  return support.histories ? why_no_shape(support, shape) : "histories";
}

std::string why_no_platform(const Support& support, std::int32_t model) {
  const auto place = static_cast<std::size_t>(model);
  if (place >= catalogue().size()) return support.synthetic ? "" : "synthetic platforms";
  const std::string_view name = catalogue()[place].name;
  const auto& known = support.platforms;
  return known.empty() || std::ranges::find(known, name) != known.end() ? "" : std::string(name);
}

std::string why_no_default(const Support& support, ReadingSet at_default) {
  if (!support.reading) return {};
  const auto alternative = alternatives(*support.reading);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i] && at_default.has(i))
      return std::string(reading_register[i].id) + " at its default";
  return {};
}

std::string ids_of(ReadingSet readings) {
  std::string ids;
  for (std::size_t i = 0; i < reading_count; ++i)
    if (readings.has(i)) ids.append(ids.empty() ? "" : ", ").append(reading_register[i].id);
  return ids;
}

void require_supported(const Support& support, const Situation<Scalar>& question) {
  require_answered(why_no_situations(support, shape_of(question)));
  for (const Unit<Scalar>& unit : question.units)
    require_answered(why_no_platform(support, unit.model()));
}

void require_supported(const Support& support, const History<Scalar>& question) {
  require_answered(why_no_histories(support, shape_of(question)));
  for (const KeyedUnit<Scalar>& unit : question.units)
    require_answered(why_no_platform(support, unit.unit.model()));
}

}  // namespace asa
