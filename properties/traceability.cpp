#include "properties/traceability.hpp"

#include "properties/all.hpp"

static_assert(asa::traceability::is_traced<asa::property_infos>());
