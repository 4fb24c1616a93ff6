// expect: two properties have the same id
#include "properties/all.hpp"
#include "properties/traceability.hpp"

constexpr auto twice =
    asa::infos_of(asa::hana::tuple_t<asa::EncryptionIsEqual, asa::EncryptionIsEqual>);
static_assert(asa::traceability::is_traced<twice>());
