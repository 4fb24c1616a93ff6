#pragma once

#include "model/platforms/asa5500.hpp"
#include "model/platforms/asa5500x.hpp"
#include "model/platforms/asa5506x.hpp"
#include "model/platforms/asa5585x.hpp"
#include "model/platforms/asasm.hpp"
#include "model/platforms/isa3000.hpp"

#include <boost/hana/all_of.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/tuple.hpp>

namespace asa {

/// Every platform type, in the order of the catalogue.
inline constexpr auto all_platforms =
    hana::tuple_t<Asa5505, Asa5510, Asa5520, Asa5540, Asa5550, Asa5580_20, Asa5580_40, Asa5512X,
                  Asa5515X, Asa5525X, Asa5545X, Asa5555X, Asa5506X, Asa5508X, Asa5516X,
                  Asa5585X_Ssp10, Asa5585X_Ssp20, Asa5585X_Ssp40, Asa5585X_Ssp60, AsaServicesModule,
                  Isa3000>;
static_assert(hana::all_of(all_platforms,
                           [](auto p) {
                             return hana::bool_c<PlatformType<typename decltype(p)::type>>;
                           }),
              "all_platforms has a type that is no platform");

}  // namespace asa
