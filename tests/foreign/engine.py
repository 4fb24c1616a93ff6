"""An engine for failover pairs, written from the guide's rules alone (`licgate clauses`)."""

import functools
import re

ABOUT = {
    "name": "pairs in Python",
    "version": "1",
    "language": "Python",
    "supports": ["pairs", "situations", "licenses"],
    "alternative readings": [],
    "window": 64,
}

UNLIMITED = float("inf")
EACH_ALONE = (8, 3, 1)  # from this version units may differ, and combine
IPS_INHERITED = (9, 0, 1)  # from this version one IPS module license is enough


@functools.lru_cache(maxsize=None)
def version_of(text):
    """The numbers of a version such as 9.1(4), to compare."""
    return tuple(map(int, re.findall(r"\d+", text)))


def before(version, unit):
    """Whether the unit's software is older."""
    return version_of(unit["version"]) < version


def encryption(unit):
    """What FX-ENC-1 compares; No Payload Encryption is another license (RD-NPE)."""
    return unit["license"]["Encryption-3DES-AES"], unit["no payload encryption"]


class Engine:
    """Says of a pair who refuses, and what its units run."""

    def __init__(self, start):
        self.platforms = {platform["name"]: platform for platform in start["platforms"]}
        self.kind = {feature["name"]: feature["kind"] for feature in start["features"]}

    def answer(self, situation):
        """The answer, as JSON."""
        units = situation["units"]
        refusals = self.refusals(units)
        if refusals:
            return {"refusals": refusals}
        running = self.running(units)
        each = zip(units, running)
        said = [{"running": [runs], "signatures": self.signatures(unit)} for unit, runs in each]
        fit = self.contexts_fit(units, running)
        return {"refusals": [], "units": said, "contexts fit": fit}

    def refusals(self, units):
        """Each clause that refuses, with the units it names."""
        named = {}
        for u, unit in enumerate(units):
            for clause in self.of_one(unit):
                named.setdefault(clause, []).append(u)
        for clause in self.of_both(*units):
            named[clause] = [0, 1]
        return [{"clause": clause, "units": units} for clause, units in named.items()]

    def of_one(self, unit):
        """Clauses that refuse a unit whatever its mate is."""
        platform = self.platforms[unit["platform"]]
        if unit["edition"] == "Base" and platform["base excluded"]:
            yield platform["excluded by"]
        if unit["license"].get("Failover") == 0:
            yield "FX-SP-5"
        if unit["all-zero permanent key"]:
            yield "FX-KEY-1"

    def of_both(self, one, other):
        """Clauses that refuse what the units are to each other."""
        if one["platform"] != other["platform"]:
            yield "FX-HW"
        if encryption(one) != encryption(other):
            yield "FX-ENC-1"
        if one["ips part number"] != other["ips part number"]:
            yield "FX-IPS-4"
        modules = [unit["license"].get("IPS Module", 0) for unit in (one, other)]
        old = before(EACH_ALONE, one) or before(EACH_ALONE, other)
        each_its_own = before(IPS_INHERITED, one) or before(IPS_INHERITED, other)
        if modules[0] != modules[1] and each_its_own and not old:
            yield "FX-IPS-6"
        if old and self.bought(one) != self.bought(other):
            yield "FO-02"

    def bought(self, unit):
        """What is compared before 8.3 (FO-02)."""
        amounts = unit["license"].items()
        kinds = ("flag", "tier")
        return {f: n for f, n in amounts if n > 0 and self.kind[f] in kinds or f == "Inside Hosts"}

    def running(self, units):
        """What each unit runs, whichever is active (FO-05; RD-WHEN: from the start)."""
        if any(before(EACH_ALONE, unit) for unit in units):
            return [unit["license"] for unit in units]
        return [self.combined(unit, mate) for unit, mate in zip(units, reversed(units))]

    def combined(self, unit, mate):
        """The pair's license on a unit, up to the platform limits."""
        added = mate["license"]
        return {f: self.joined(f, n, added.get(f, 0), unit) for f, n in unit["license"].items()}

    def joined(self, feature, held, added, unit):
        """Tiers add (CMB-02); of what is exempt each unit keeps its own (CMB-11); of all others,
        flags and what the hardware gives, the pair has the best (CMB-04, CMB-09)."""
        if self.kind[feature] == "tier":
            return min(held + added, self.limit(feature, unit))
        return held if self.kind[feature] in ("matched", "per unit") else max(held, added)

    def limit(self, feature, unit):
        """The platform limit under the unit's software (CMB-02, PLT-10)."""
        platform = self.platforms[unit["platform"]]
        for earlier in platform["earlier limits"]:
            if earlier["feature"] == feature and before(version_of(earlier["until"]), unit):
                return earlier["limit"]
        return platform["limits"].get(feature, UNLIMITED)

    def signatures(self, unit):
        """Own subscription, own part number (FX-IPS-2, FX-IPS-3)."""
        return unit["ips part number"] and unit["license"].get("IPS Signatures", 0) > 0

    def contexts_fit(self, units, running):
        """In Active/Active both units together use no more than the license has (CMB-08)."""
        used = sum(unit["contexts in use"] for unit in units)
        return used <= min(license.get("Security Contexts", 0) for license in running)
