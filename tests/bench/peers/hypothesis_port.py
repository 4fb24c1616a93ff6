"""The small model and its seven laws for Hypothesis. hypothesis_port.py LIMITS prints JSON."""
import json
import statistics
import sys
import time
from dataclasses import dataclass

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

FLAGS, TIERS, TIMED, LONGEST = 8, 4, 4, 400
SEEDS, SEEDS_OF_THE_HARDEST, PATIENCE = 11, 3, 20.0
EXAMPLES = 1000

with open(sys.argv[1]) as file:
    LIMITS = json.load(file)


@dataclass(frozen=True)
class License:
    flags: tuple
    tiers: tuple
    days: tuple


@dataclass(frozen=True)
class Unit:
    security_plus: bool
    encryption: bool
    ips: bool
    zero_key: bool
    license: License


def forms(p, a, b, fault):
    base_in_place = not LIMITS["platforms"][p][0] or (a.security_plus and b.security_plus)
    same_encryption = fault == "encryption_unchecked" or a.encryption == b.encryption
    keys = not a.zero_key and not b.zero_key
    return base_in_place and same_encryption and a.ips == b.ips and keys


def added(p, tier, total, fault):
    limit = LIMITS["platforms"][p][1 + tier]
    if fault == "cap_missing_once" and [p, tier] == LIMITS["cap_missing"]:
        return total
    if fault == "hardest" and [p, tier] == LIMITS["hardest"] and total == limit + 1:
        return total
    return min(total, limit)


def combine(p, a, b, fault):
    return License(
        tuple(x or y for x, y in zip(a.flags, b.flags)),
        tuple(added(p, i, a.tiers[i] + b.tiers[i], fault) for i in range(TIERS)),
        tuple(x + y for x, y in zip(a.days, b.days)))


def obeys(p, units, fault):
    """The seven laws at once."""
    base_excluded, *limits = LIMITS["platforms"][p]
    u, v, _ = units
    a, b, c = (unit.license for unit in units)
    ab = combine(p, a, b, fault)
    formed = forms(p, u, v, fault)
    return (
        (not formed or u.encryption == v.encryption)
        and not (base_excluded and formed and not (u.security_plus and v.security_plus))
        and ab == combine(p, b, a, fault)
        and all(max(a.tiers[i], b.tiers[i]) <= ab.tiers[i] <= limits[i] for i in range(TIERS))
        and combine(p, ab, c, fault) == combine(p, a, combine(p, b, c, fault), fault)
        and combine(p, a, a, fault).flags == a.flags
        and all(ab.tiers[i] == min(a.tiers[i] + b.tiers[i], limits[i]) for i in range(TIERS))
        and all(ab.days[i] == a.days[i] + b.days[i] for i in range(TIMED)))


def licenses(p):
    return st.builds(
        License, st.tuples(*[st.booleans()] * FLAGS),
        st.tuples(*(st.integers(0, limit) for limit in LIMITS["platforms"][p][1:])),
        st.tuples(*[st.integers(0, LONGEST)] * TIMED))


def triples_of(p):
    flag = st.booleans()
    unit = st.builds(Unit, flag, flag, flag, flag, licenses(p))
    return st.tuples(st.just(p), st.tuples(unit, unit, unit))


PLACES = range(len(LIMITS["platforms"]))
TRIPLES = st.sampled_from(PLACES).flatmap([triples_of(p) for p in PLACES].__getitem__)


class Impatient(Exception):
    pass


def hunt(number, fault, examples):
    """(violated, cases, seconds) up to the first violation, without shrinking."""
    start, cases, end = time.process_time(), 0, None

    @seed(number)
    @settings(max_examples=examples, phases=[Phase.generate], deadline=None, database=None,
              suppress_health_check=list(HealthCheck))
    @given(TRIPLES)
    def law(triple):
        nonlocal cases, end
        if end is None:
            cases += 1
            if time.process_time() - start > PATIENCE:
                raise Impatient
        if not obeys(*triple, fault):
            end = end or time.process_time()
            raise AssertionError

    try:
        law()
    except (AssertionError, Impatient):
        pass
    return end is not None, cases, (end or time.process_time()) - start


def kills(fault):
    seeds = SEEDS_OF_THE_HARDEST if fault == "hardest" else SEEDS
    hunts = [hunt(number, fault, 10**9) for number in range(1, seeds + 1)]
    killed = [(cases, 1e3 * seconds) for violated, cases, seconds in hunts if violated]
    summary = {"seeds": seeds, "killed": len(killed)}
    if killed:
        cases, times = zip(*killed)
        summary |= {"median_cases": statistics.median(cases),
                    "mean_cases": statistics.mean(cases), "median_ms": statistics.median(times)}
    return summary


def rate():
    runs = [hunt(number, None, EXAMPLES) for number in range(1, 4)]
    return statistics.median(cases / seconds for _, cases, seconds in runs)


print(json.dumps({"hypothesis": {
    "cases_per_second": rate(),
    "kills": {f: kills(f) for f in ("encryption_unchecked", "cap_missing_once", "hardest")}}}))
