#pragma once

#include "properties/mutants/time/faulty_runs.hpp"

/// Faults in what happens to a pair whose encryption runs out: FX-ENC-1, UPG-06.
namespace asa::mutant {

struct EncryptionRunsOutUnnoticed : RunsBy<EncryptionRunsOutUnnoticed> {
  static constexpr MutantInfo info{"encryption-runs-out-unnoticed", "FX-ENC-1"_clause,
                                   "Units stay a pair when the encryption of one runs out."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth ends_failover(const Readings&, const typename D::truth&) const override {
      return D::truth_of(false);
    }
  };
};

struct EncryptionEndsFailoverInEveryReading : RunsBy<EncryptionEndsFailoverInEveryReading> {
  static constexpr MutantInfo info{"encryption-ends-failover-in-every-reading", "UPG-06"_clause,
                                   "Encryption that runs out turns failover off in every reading."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth ends_failover(const Readings&,
                                    const typename D::truth& differ) const override {
      return differ;
    }
  };
};

struct LicensesSharedWithoutFailover : RunsBy<LicensesSharedWithoutFailover> {
  static constexpr MutantInfo info{"licenses-shared-without-failover", "FX-ENC-1"_clause,
                                   "Units whose failover is off run the combined license."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth runs_alone(const typename D::truth&) const override {
      return D::truth_of(false);
    }
  };
};

struct KeysWaitWithoutFailover : RunsBy<KeysWaitWithoutFailover> {
  static constexpr MutantInfo info{"keys-wait-without-failover", "UPG-06"_clause,
                                   "Units whose failover is off wait for each other's keys."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth charged_alone(const typename D::truth&) const override {
      return D::truth_of(false);
    }
  };
};

struct AlikeAgainBothStayActive : RunsBy<AlikeAgainBothStayActive> {
  static constexpr MutantInfo info{
      "alike-again-both-stay-active", "UPG-02"_clause,
      "Both units stay active when keys make their encryption licenses alike again."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool leaves_one_active() const override { return false; }
  };
};

struct KindOfKeyForgottenInTime : RunsBy<KindOfKeyForgottenInTime> {
  static constexpr MutantInfo info{
      "kind-of-key-forgotten-in-time", "FX-ENC-1"_clause,
      "What is permanent and what is time-based is one kind of encryption key, once keys change."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth by_time_based_key(const Unit<D>&, const Unit<D>&) const override {
      return D::truth_of(false);
    }
  };
};

}  // namespace asa::mutant
