#include "generators/rapidcheck.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using asa::Asa5520;
using asa::Asa5580_20;

RC_GTEST_PROP(MyRules, EncryptionIsEqual, (const asa::FailoverPair<Asa5520>& pair)) {
  RC_PRE(pair.admission().forms());
  const auto& units = pair.situation().units;
  RC_ASSERT(units[0].license[asa::encryption_3des_aes] ==
            units[1].license[asa::encryption_3des_aes]);
}

RC_GTEST_PROP(MyRules, PairsRunTheSumUpToTheLimit, (const asa::FailoverPair<Asa5520>& pair)) {
  const auto& units = pair.situation().units;
  RC_PRE(units[0].version == units[1].version);
  const auto sum =
      units[0].license[asa::security_contexts] + units[1].license[asa::security_contexts];
  RC_ASSERT(pair.running()[asa::security_contexts] ==
            asa::cut(sum, asa::limits_of(units[0])[asa::security_contexts]));
}

// Their draws beside ours: any three units of a 5580, in any order.
RC_GTEST_PROP(MyRules, AClusterFormsInAnyOrder, (const asa::Cluster<Asa5580_20, 3>& cluster)) {
  const auto order = *rc::gen::inRange<std::size_t>(1, 3);
  const asa::Situation<> situation = cluster.situation();
  RC_ASSERT(asa::admission(situation).forms() ==
            asa::admission(asa::swapped(situation, 0, order)).forms());
}
