// expect: a clause is covered by no property and not marked as prose
// expect: "FO-01"
#include "properties/all.hpp"
#include "properties/traceability.hpp"

constexpr auto one_property = asa::infos_of(asa::hana::tuple_t<asa::EncryptionIsEqual>);
static_assert(asa::traceability::is_traced<one_property>());
