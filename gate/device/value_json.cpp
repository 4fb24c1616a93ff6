#include "gate/device/value_json.hpp"

#include "gate/device/value.hpp"

#include <nlohmann/json.hpp>

namespace asa::device {

using Json = nlohmann::ordered_json;

Json value_json(Feature f, std::int32_t amount) {
  const Form form = entry(f).form;
  if (form == Form::state) return amount != 0;
  if (form == Form::amount && amount < unlimited) return amount;
  return shown_value(form, amount);
}

Json findings_json(const std::vector<Finding>& findings) {
  Json all = Json::array();
  for (const Finding& f : findings)
    all.push_back({{"file", f.file}, {"line", f.line}, {"text", f.text}, {"why", f.why}});
  return all;
}

}  // namespace asa::device
