#include "gate/check/field_names.hpp"

#include <gtest/gtest.h>

namespace asa::test {
namespace {

std::string of_a_pair(const std::vector<std::string>& fields) {
  return fields_text(fields, Topology::failover_pair, 2);
}

TEST(FieldNames, AreGroupedByTheirUnits) {
  EXPECT_EQ(
      of_a_pair({"/alternative readings/RD-ENC", "/units/0/edition", "/units/0/ips part number",
                 "/units/1/edition", "/units/1/license/GTP~1GPRS"}),
      "RD-ENC; each unit: edition; primary: IPS in part number; secondary: GTP/GPRS");
}

TEST(FieldNames, TellOfKeysAndEvents) {
  EXPECT_EQ(of_a_pair({"/units/0/keys/0/days", "/units/0/keys/0/active",
                       "/units/0/keys/1/grants/Botnet Traffic Filter", "/units/0/on order/edition",
                       "/events/1/days", "/place"}),
            "primary: days left of key 1, key 1 active, Botnet Traffic Filter in key 2, edition on "
            "order; "
            "event 2: days; place of the change");
}

TEST(FieldNames, TellOfAClusterAndAPlatform) {
  EXPECT_EQ(fields_text({"/units", "/units/2/version", "/synthetic/limits/Security Contexts"},
                        Topology::cluster, 3),
            "number of units; slave2: version; platform: Security Contexts");
}

TEST(FieldNames, AreThoseOfTables) {
  EXPECT_EQ(label_of("all-zero permanent key"), "permanent key");
  EXPECT_EQ(label_of("contexts in use"), "contexts in use");
}

}  // namespace
}  // namespace asa::test
