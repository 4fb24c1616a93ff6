#pragma once

#include "gate/scenario/setting_json.hpp"

#include <string_view>
#include <vector>

/// Units as JSON.
namespace asa::json_parts {

Json unit_json(const Unit<>& unit, const Place& of_the_first, JsonForm form = JsonForm::stored);

/// Adds everything about a unit but its platform.
void write_attributes(Json& json, const Unit<>& unit);

/// Reads a unit. Allows its keys, and `also`.
Unit<> unit_from(const Json& json, const Place& place,
                 const std::vector<std::string_view>& also = {});

/// The fields in which a unit differs from another.
Json differences(const Unit<>& unit, const Unit<>& other);

/// A copy of `other` with the fields of the JSON.
Unit<> amended(const Unit<>& other, const Json& json, const Place& place);

/// Throws if the first unit is not of the platform.
void require_own_model(const Unit<>& first, const Place& place);

}  // namespace asa::json_parts
