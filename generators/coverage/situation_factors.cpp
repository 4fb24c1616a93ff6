#include "generators/coverage/situation_factors.hpp"

#include "generators/coverage/license_levels.hpp"
#include "generators/coverage/reading_levels.hpp"
#include "generators/coverage/unit_levels.hpp"

#include <array>

namespace asa {

namespace {

using Of = CoverageFactor<Situation<Scalar>>;

/// A reading, and the situations to which it applies.
template <std::size_t Place, bool (*asked)(const Situation<Scalar>&)>
constexpr Of reading = {reading_register[Place].id, levels::reading_names,
                        levels::reading_if<Place, asked, Situation<Scalar>>};

constexpr std::array factors{
    Of{"units",
       {"pair", "cluster of 2", "cluster of 3 to 7", "cluster of 8", "cluster of 9 to 15",
        "cluster of 16"},
       levels::size},
    Of{"editions of the platform", {"one", "two", "two, Base excluded"}, levels::editions},
    Of{"clusters of the platform", {"none", "by CX-3", "by CX-4"}, levels::clusters_by},
    Of{"edition of the first", {"Base", "Security Plus"}, levels::edition_of_first},
    Of{"editions of the others", {"Base", "Security Plus", "mixed"}, levels::editions_of_others},
    Of{"encryption",
       {"all DES", "all 3DES/AES", "unlike"},
       levels::spread_of_state<Encryption3DesAes>},
    Of{"encryption key",
       {"permanent", "time-based", "unlike"},
       levels::spread_of<&Unit<>::time_based_encryption>},
    Of{"IPS part number", {"none", "all", "some"}, levels::spread_of<&Unit<>::ips_part>},
    Of{"IPS signatures", {"none", "all", "some"}, levels::spread_of_state<IpsSignatures>},
    Of{"permanent keys",
       {"valid", "all zero", "the first zero", "another zero"},
       levels::permanent_keys},
    Of{"empty time-based slots", {"none", "some"}, levels::empty_slots},
    Of{"No Payload Encryption",
       {"none", "all", "some"},
       levels::spread_of<&Unit<>::no_payload_encryption>},
    Of{"oldest software",
       {"before 8.3(1)", "from 8.3(1)", "from 9.0(1)", "from 9.1(4)", "from 9.2(1)"},
       levels::oldest_software},
    Of{"software", {"alike", "unlike"}, levels::software_differs},
    Of{"models", {"alike", "unlike"}, levels::models_differ},
    Of{"failover feature", {"on all units", "on none", "on some"}, levels::failover_disabled},
    Of{"clustering licenses", {"none", "all", "some"}, levels::spread_of_state<Clustering>},
    Of{"10GE I/O", {"none", "all", "unlike"}, levels::spread_of_state<TenGigabitIo>},
    Of{"tiers",
       {"standard", "below the limit", "one below", "at the limit", "one above", "above the limit"},
       levels::tiers},
    Of{"flags", {"standard", "on all units", "on some units"}, levels::flags},
    Of{"capacities", {"alike", "unlike"}, levels::capacities_differ},
    Of{"contexts in use", {"none", "fewer", "as many", "more"}, levels::contexts_in_use},
    Of{"change", {"none", "to less", "to as much", "to more"}, levels::change},
    reading<0, levels::is_pair>,
    reading<1, levels::is_pair>,
    reading<2, levels::is_cluster>,
    reading<3, levels::is_pair>,
    reading<4, levels::is_any>,
    reading<5, levels::is_pair>,
    reading<6, levels::is_cluster>,
    reading<7, levels::is_pair>,
    reading<8, levels::is_any>,
};
static_assert(factors.size() == 23 + situation_readings, "a reading has no factor of coverage");

constexpr LevelNames every_cluster{"cluster of 2", "cluster of 3 to 7", "cluster of 8",
                                   "cluster of 9 to 15", "cluster of 16"};

constexpr Exclusion of_pairs(std::string_view reading) {
  return {reading, {"alternative"}, "units", every_cluster, "the reading is of pairs"};
}

constexpr Exclusion of_clusters(std::string_view reading) {
  return {reading, {"alternative"}, "units", {"pair"}, "the reading is of clusters"};
}

constexpr std::array exclusions{
    of_pairs("RD-IPS"),
    of_pairs("RD-KEY"),
    of_pairs("RD-BASE"),
    of_pairs("RD-WHEN"),
    of_pairs("RD-10GE"),
    of_clusters("RD-KEY-CL"),
    of_clusters("RD-CTX"),
    Exclusion{"editions of the others",
              {"mixed"},
              "units",
              {"pair", "cluster of 2"},
              "there is one other unit"},
    Exclusion{"editions of the platform",
              {"one"},
              "edition of the first",
              {"Security Plus"},
              "such a platform has no Security Plus"},
    Exclusion{"editions of the platform",
              {"one"},
              "editions of the others",
              {"Security Plus", "mixed"},
              "such a platform has no Security Plus"},
    Exclusion{"failover feature",
              {"on some"},
              "capacities",
              {"alike"},
              "the failover feature is a capacity"},
    Exclusion{"oldest software",
              {"from 9.2(1)"},
              "software",
              {"unlike"},
              "no version that a rule names is newer"},
};

/// RD-WHEN and RD-CTX are about what joined units run; the others are about whether units may join.
constexpr Exclusion of_different_laws(std::string_view reading, std::string_view other) {
  return {reading, {"alternative"}, other, {"alternative"}, "no law asks for both readings"};
}
constexpr std::array excused{
    of_different_laws("RD-WHEN", "RD-IPS"),   of_different_laws("RD-WHEN", "RD-KEY"),
    of_different_laws("RD-WHEN", "RD-BASE"),  of_different_laws("RD-WHEN", "RD-ENC"),
    of_different_laws("RD-WHEN", "RD-10GE"),  of_different_laws("RD-WHEN", "RD-NPE"),
    of_different_laws("RD-CTX", "RD-KEY-CL"), of_different_laws("RD-CTX", "RD-ENC"),
    of_different_laws("RD-CTX", "RD-NPE"),
};

constexpr CoverageFactors<Situation<Scalar>> all{factors, exclusions, excused};
static_assert(names_what_there_is(all));

}  // namespace

const CoverageFactors<Situation<Scalar>>& factors_of_situations() { return all; }

}  // namespace asa
