// The small model and its seven laws for fast-check. node fast_check_port.mjs LIMITS prints JSON;
// fast-check is found in the folder that NODE_PATH names.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const fc = createRequire(import.meta.url)("fast-check");

const FLAGS = 8, TIERS = 4, TIMED = 4, LONGEST = 400;
const SEEDS = 11, PATIENCE = 20_000, EXAMPLES = 20_000;
const limits = JSON.parse(readFileSync(process.argv[2], "utf8"));

const is = (spot, p, tier) => spot[0] === p && spot[1] === tier;
const equal = (a, b) => a.every((x, i) => x === b[i]);
const same = (a, b) => equal(a.flags, b.flags) && equal(a.tiers, b.tiers) && equal(a.days, b.days);
const places = [...Array(TIERS).keys()];

function forms(p, a, b, fault) {
  const baseInPlace = !limits.platforms[p][0] || (a.securityPlus && b.securityPlus);
  const sameEncryption = fault === "encryption_unchecked" || a.encryption === b.encryption;
  return baseInPlace && sameEncryption && a.ips === b.ips && !a.zeroKey && !b.zeroKey;
}

function added(p, tier, total, fault) {
  const limit = limits.platforms[p][1 + tier];
  if (fault === "cap_missing_once" && is(limits.cap_missing, p, tier)) return total;
  if (fault === "hardest" && is(limits.hardest, p, tier) && total === limit + 1) return total;
  return Math.min(total, limit);
}

function combine(p, a, b, fault) {
  return {
    flags: a.flags.map((x, i) => x || b.flags[i]),
    tiers: a.tiers.map((x, i) => added(p, i, x + b.tiers[i], fault)),
    days: a.days.map((x, i) => x + b.days[i]),
  };
}

/** The seven laws at once. */
function obeys([p, u, v, w], fault) {
  const [baseExcluded, ...most] = limits.platforms[p];
  const [a, b, c] = [u.license, v.license, w.license];
  const join = (x, y) => combine(p, x, y, fault);
  const ab = join(a, b);
  const formed = forms(p, u, v, fault);
  return (
    (!formed || u.encryption === v.encryption) &&
    !(baseExcluded && formed && !(u.securityPlus && v.securityPlus)) &&
    same(ab, join(b, a)) &&
    places.every((i) => Math.max(a.tiers[i], b.tiers[i]) <= ab.tiers[i] && ab.tiers[i] <= most[i]) &&
    same(join(ab, c), join(a, join(b, c))) &&
    equal(join(a, a).flags, a.flags) &&
    places.every((i) => ab.tiers[i] === Math.min(a.tiers[i] + b.tiers[i], most[i])) &&
    ab.days.every((x, i) => x === a.days[i] + b.days[i])
  );
}

function triplesOf(p) {
  const upto = (max) => fc.integer({ min: 0, max });
  const unit = fc.record({
    securityPlus: fc.boolean(),
    encryption: fc.boolean(),
    ips: fc.boolean(),
    zeroKey: fc.boolean(),
    license: fc.record({
      flags: fc.tuple(...Array(FLAGS).fill(fc.boolean())),
      tiers: fc.tuple(...limits.platforms[p].slice(1).map(upto)),
      days: fc.tuple(...Array(TIMED).fill(upto(LONGEST))),
    }),
  });
  return fc.tuple(fc.constant(p), unit, unit, unit);
}

const ofPlatforms = limits.platforms.map((_, p) => triplesOf(p));
const triples = fc.nat({ max: ofPlatforms.length - 1 }).chain((p) => ofPlatforms[p]);

/** Until the first violation, without shrinking. */
function hunt(seed, fault, numRuns) {
  const start = process.cpuUsage();
  let cases = 0;
  const law = fc.property(triples, (triple) => (++cases, obeys(triple, fault)));
  const result = fc.check(law, { seed, numRuns, endOnFailure: true, interruptAfterTimeLimit: PATIENCE });
  const { user, system } = process.cpuUsage(start);
  return { killed: result.counterexample !== null, cases, ms: (user + system) / 1000 };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b), n = sorted.length;
  return (sorted[n >> 1] + sorted[(n - 1) >> 1]) / 2;
}

const seeds = (n) => Array.from({ length: n }, (_, i) => i + 1);

function kills(fault) {
  const hunts = seeds(SEEDS).map((seed) => hunt(seed, fault, 2 ** 31 - 1));
  const killed = hunts.filter((h) => h.killed);
  const cases = killed.map((h) => h.cases);
  const figures = killed.length === 0 ? {} : {
    median_cases: median(cases),
    mean_cases: cases.reduce((a, b) => a + b) / cases.length,
    median_ms: median(killed.map((h) => h.ms)),
  };
  return { seeds: SEEDS, killed: killed.length, ...figures };
}

hunt(0, null, EXAMPLES); // compiled by the time it counts
const rates = seeds(5).map((seed) => (EXAMPLES / hunt(seed, null, EXAMPLES).ms) * 1000);
const faults = ["encryption_unchecked", "cap_missing_once", "hardest"];
console.log(JSON.stringify({
  fast_check: {
    cases_per_second: median(rates),
    kills: Object.fromEntries(faults.map((fault) => [fault, kills(fault)])),
  },
}));
