// An engine that says which failover pairs and clusters are refused, and not what the others run.
// Written from the guide's rules alone (ids as in `licgate clauses`).

export const about = {
  name: "pairs and clusters in JavaScript",
  version: "1",
  language: "JavaScript",
  supports: ["pairs", "clusters", "situations"],
  "alternative readings": [],
  window: 64,
};

/** A version such as 9.1(4) as one number, to compare. */
function versionOf(text) {
  const [major = 0, minor = 0, maintenance = 0] = text.match(/\d+/g).map(Number);
  return (major * 1000 + minor) * 1000 + maintenance;
}

const unlike = versionOf("8.3(1)"); // from here units may hold different licenses
const inherited = versionOf("9.0(1)"); // from here one IPS module license is enough
const large = versionOf("9.2(1)"); // from here some clusters are larger

/** The same license by FX-ENC-1 and CX-2; No Payload Encryption is another one (RD-NPE). */
const sameEncryption = (a, b) =>
  a.license["Encryption-3DES-AES"] === b.license["Encryption-3DES-AES"] &&
  a["no payload encryption"] === b["no payload encryption"];

export class Engine {
  constructor({ features, platforms }) {
    this.platforms = new Map(platforms.map((platform) => [platform.name, platform]));
    const bought = features.filter(({ kind }) => kind === "flag" || kind === "tier");
    this.bought = [...bought.map(({ name }) => name), "Inside Hosts"];
  }

  answer({ topology, units }) {
    const causes = topology === "cluster" ? this.ofCluster(units) : this.ofPair(units);
    const refusals = [...causes].filter(([, named]) => named.length > 0);
    return { refusals: refusals.map(([clause, named]) => ({ clause, units: named })) };
  }

  /** The clauses about pairs, each with the units it refuses. */
  *ofPair(units) {
    for (const clause of ["FX-SP-1", "FX-SP-6"])
      yield [clause, which(units, (unit) => this.baseExcluded(unit) === clause)];
    yield ["FX-SP-5", which(units, (unit) => unit.license.Failover === 0)];
    yield ["FX-KEY-1", which(units, (unit) => unit["all-zero permanent key"])];

    const [a, b] = units;
    const both = (refused) => (refused ? [0, 1] : []);
    yield ["FX-HW", both(a.platform !== b.platform)];
    yield ["FX-ENC-1", both(!sameEncryption(a, b))];
    yield ["FX-IPS-4", both(a["ips part number"] !== b["ips part number"])];
    const module = (unit) => unit.license["IPS Module"] ?? 0;
    const old = units.some((unit) => versionOf(unit.version) < unlike);
    const eachItsOwn = !old && units.some((unit) => versionOf(unit.version) < inherited);
    yield ["FX-IPS-6", both(eachItsOwn && module(a) !== module(b))];
    yield ["FO-02", both(old && !this.sameLicense(a, b))];
  }

  /** All that is bought for a unit is the same. */
  sameLicense(a, b) {
    return this.bought.every((f) => (a.license[f] ?? 0) === (b.license[f] ?? 0));
  }

  /** The clauses about clusters, each with the units it refuses. */
  *ofCluster(units) {
    const [master] = units;
    yield ["FX-HW", which(units, (unit) => unit.platform !== master.platform)];
    yield ["CX-1", which(units, (unit) => !(unit.license.Cluster > 0))];
    yield ["CX-2", which(units, (unit) => !this.encryptionMatches(unit, master))];
    for (const clause of ["CX-3", "CX-4"])
      yield [clause, which(units, (unit) => this.clusterLimit(unit, units) === clause)];
    yield ["CX-5", this.unlikeTenGigabit(units)];
  }

  encryptionMatches(unit, master) {
    return sameEncryption(unit, master);
  }

  /** The clause that keeps a Base unit of this model out of failover, if one does. */
  baseExcluded({ platform, edition }) {
    const facts = this.platforms.get(platform);
    return edition === "Base" && facts["base excluded"] ? facts["excluded by"] : undefined;
  }

  /** The clause by which this unit's platform forms no cluster with these units, if one is. */
  clusterLimit(unit, units) {
    const facts = this.platforms.get(unit.platform);
    const oldest = Math.min(...units.map(({ version }) => versionOf(version)));
    const most = facts[oldest < large ? "cluster units" : "cluster units from 9.2"];
    const takesPart =
      facts.clusters &&
      versionOf(unit.version) >= versionOf(facts["clusters from"]) &&
      (unit.edition !== "Base" || facts["base clusters"]);
    return takesPart && units.length <= most ? undefined : facts["clusters by"];
  }

  /** Units whose 10GE I/O differs from that of any other, if their editions decide it (CX-5). */
  unlikeTenGigabit(units) {
    const decided = units.filter(({ platform }) => this.platforms.get(platform)["10GE by edition"]);
    const differ = (a, b) => a.license["10GE I/O"] !== b.license["10GE I/O"];
    return which(units, (unit) => decided.includes(unit) && decided.some((b) => differ(unit, b)));
  }
}

/** The places of the units that are so. */
function which(units, isSo) {
  return [...units.keys()].filter((place) => isSo(units[place]));
}
