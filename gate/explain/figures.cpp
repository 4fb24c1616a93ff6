#include "gate/explain/figures.hpp"

#include "gate/device/value.hpp"
#include "gate/device/value_json.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>

namespace asa::explain {

namespace {

using Json = nlohmann::ordered_json;

bool same_origin(const Figure& a, const Figure& b) {
  return a.trust == b.trust && a.source == b.source;
}
bool same(const Figure& a, const Figure& b) { return a.value == b.value && same_origin(a, b); }
bool same(const Allowance& a, const Allowance& b) {
  return same(a.standard, b.standard) && same(a.ceiling, b.ceiling);
}

std::string value_of(Feature feature, const Figure& figure) {
  if (figure.trust == Trust::unknown) return "unknown";
  const bool is_number = entry(feature).form == Form::amount && figure.value != unlimited;
  return is_number ? grouped(static_cast<std::uint64_t>(figure.value))
                   : device::shown_value(feature, figure.value);
}

std::string origin_of(const Figure& figure) {
  return figure.trust == Trust::unknown ? "" : ' ' + trusted(figure.trust, figure.source);
}

Json figure_json(Feature feature, const Figure& figure) {
  const bool known = figure.trust != Trust::unknown;
  return {{"value", known ? device::value_json(feature, figure.value) : Json(nullptr)},
          {"trust", name(figure.trust)},
          {"source", figure.source}};
}

Json allowance_json(Feature feature, const Allowance& allowance) {
  return {{"standard", figure_json(feature, allowance.standard)},
          {"maximum", figure_json(feature, allowance.ceiling)}};
}

}  // namespace

std::string trusted(Trust trust, std::string_view source) {
  return trust == Trust::recalled ? fmt::format("({})", name(trust))
                                  : fmt::format("({}: {})", name(trust), source);
}

std::string in_words(Feature feature, const Allowance& allowance) {
  const auto& [standard, most] = allowance;
  const std::string first = value_of(feature, standard), second = value_of(feature, most);
  const bool unknown = standard.trust == Trust::unknown && most.trust == Trust::unknown;
  if (unknown || same(standard, most)) return second + origin_of(most);
  if (same_origin(standard, most)) return first + " to " + second + origin_of(most);
  return first + origin_of(standard) + " to " + second + origin_of(most);
}

std::string in_words(Feature feature, const Allowances& both, bool security_plus) {
  if (!security_plus || same(both.base, both.plus)) return in_words(feature, both.base);
  return fmt::format("Base: {}; Security Plus: {}", in_words(feature, both.base),
                     in_words(feature, both.plus));
}

Json figures_json(Feature feature, const Allowances& both, bool security_plus) {
  Json json{{"text", in_words(feature, both, security_plus)},
            {"base", allowance_json(feature, both.base)}};
  if (security_plus) json["security_plus"] = allowance_json(feature, both.plus);
  return json;
}

}  // namespace asa::explain
