#include "gate/files/files.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <exception>
#include <span>

/// limits FILE: writes what the peers need of our catalogue, so that no figure is copied by hand.
/// It is JSON of whole numbers in rows, which any language reads without a library.
namespace asa::bench {
namespace {

/// The tiers whose limits are known.
constexpr std::array tiers{feature_id<SecurityContexts>, feature_id<AnyConnectPremium>,
                           feature_id<UcProxy>, feature_id<UcPhoneProxy>};
constexpr int premium = 1, phone_proxy = 3;

nlohmann::json row_of(const PlatformEntry& p) {
  auto row = nlohmann::json::array({p.rules.base_excluded ? 1 : 0});
  for (const Feature tier : tiers) row.push_back(p.rules.limit[tier]);
  return row;
}

/// A tier of the platform of that name.
nlohmann::json spot(std::string_view name, int tier) {
  return {find_platform(name)->rules.model, tier};
}

nlohmann::json limits() {
  nlohmann::json names, platforms;
  for (const PlatformEntry& p : catalogue()) {
    names.push_back(p.name);
    platforms.push_back(row_of(p));
  }
  return {{"names", names},
          {"platforms", platforms},
          {"cap_missing", spot("ASA 5520", phone_proxy)},
          {"hardest", spot("ASA 5540", premium)}};
}

int write(const char* file) try {
  WholeFile(file).write(limits().dump() + "\n");
  return EXIT_SUCCESS;
} catch (const std::exception& e) {
  fmt::print(stderr, "limits: {}\n", e.what());
  return EXIT_FAILURE;
}

}  // namespace
}  // namespace asa::bench

int main(int argc, char** argv) {
  if (argc == 2) return asa::bench::write(argv[1]);
  fmt::print(stderr, "usage: limits FILE\n");
  return 2;
}
