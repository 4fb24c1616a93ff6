"""An engine for failover pairs, written from the guide's rules alone (`licgate clauses`)."""

import functools
import re

ABOUT = {
    "name": "pairs in Python",
    "version": "1",
    "language": "Python",
    "supports": ["pairs", "licenses"],
    "alternative readings": [],
    "window": 64,
}

# How a feature combines. Tiers add (CMB-02); of what is exempt each unit keeps its own (CMB-11);
# of all others, flags and what the hardware gives, the pair has the best (CMB-04, CMB-09).
TIERS = {
    "AnyConnect Premium Peers",
    "Security Contexts",
    "Shared AnyConnect Premium Peers",
    "Total UC Proxy Sessions",
    "UC Phone Proxy Sessions",
}
EXEMPT = {"10GE I/O", "Cluster", "Encryption-3DES-AES", "IPS Signatures"}
HARDWARE = {
    "Cluster Members",
    "Firewall Connections",
    "Inside Hosts",
    "Maximum Physical Interfaces",
    "Maximum VLANs",
    "Other VPN Peers",
    "Total VPN Peers",
    "VLAN Trunk Ports",
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


def bought(unit):
    """What is compared before 8.3: a license, not the hardware (FO-02)."""
    held = unit["license"].items()
    return unit["edition"], {f: n for f, n in held if n > 0 and f not in HARDWARE}


class Engine:
    """Says of a pair who refuses, and what its units run."""

    def __init__(self, platforms):
        self.platforms = {platform["name"]: platform for platform in platforms}

    def answer(self, situation):
        """The answer, as JSON."""
        units = situation["units"]
        refusals = self.refusals(units)
        if refusals:
            return {"refusals": refusals}
        running = self.running(units)
        return {
            "refusals": [],
            "units": [
                {"running": [license], "signatures": self.signatures(unit)}
                for unit, license in zip(units, running)
            ],
            "contexts fit": self.contexts_fit(units, running),
        }

    def refusals(self, units):
        """Each clause that refuses, with the units it names."""
        causes = [*self.of_one_unit(units), *self.of_both(*units)]
        return [{"clause": clause, "units": named} for clause, named in causes]

    def of_one_unit(self, units):
        """Clauses about a unit by itself."""
        for clause in ("FX-SP-1", "FX-SP-6"):
            if named := [u for u, unit in enumerate(units) if self.base_excluded(unit) == clause]:
                yield clause, named
        if named := [u for u, unit in enumerate(units) if unit["license"].get("Failover") == 0]:
            yield "FX-SP-5", named
        if named := [u for u, unit in enumerate(units) if unit["all-zero permanent key"]]:
            yield "FX-KEY-1", named

    def base_excluded(self, unit):
        """The clause that keeps a Base unit of this model out of failover, if one does."""
        platform = self.platforms[unit["platform"]]
        if unit["edition"] == "Base" and platform["base excluded"]:
            return platform["excluded by"]
        return None

    def of_both(self, one, other):
        """Clauses that compare the units."""
        both = [0, 1]
        if one["platform"] != other["platform"]:
            yield "FX-HW", both
        if encryption(one) != encryption(other):
            yield "FX-ENC-1", both
        if one["ips part number"] != other["ips part number"]:
            yield "FX-IPS-4", both
        modules = [unit["license"].get("IPS Module", 0) for unit in (one, other)]
        if modules[0] != modules[1] and any(map(self.needs_own_module, (one, other))):
            yield "FX-IPS-6", both
        old = before(EACH_ALONE, one) or before(EACH_ALONE, other)
        if old and bought(one) != bought(other):
            yield "FO-02", both

    def needs_own_module(self, unit):
        """Whether the unit's software has the rule of 8.3 to 8.6 (FX-IPS-6)."""
        return before(IPS_INHERITED, unit) and not before(EACH_ALONE, unit)

    def running(self, units):
        """What each unit runs, whichever is active (FO-05; RD-WHEN: from the start)."""
        if any(before(EACH_ALONE, unit) for unit in units):
            return [unit["license"] for unit in units]
        return [self.combined(unit, mate) for unit, mate in zip(units, reversed(units))]

    def combined(self, unit, mate):
        """The pair's license on a unit, up to the platform limits."""
        held, added = unit["license"], mate["license"]
        license = {f: n if f in EXEMPT else max(n, added.get(f, 0)) for f, n in held.items()}
        for f in TIERS & held.keys():
            license[f] = min(held[f] + added.get(f, 0), self.limit(f, unit))
        return license

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
