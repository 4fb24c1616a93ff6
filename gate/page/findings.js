// What an audit found, from its JSON.

// Clauses with their trust, as links to their texts.
function cited(ids) {
  return ids.flatMap((id, i) => [i === 0 ? '' : ', ',
    el('a', { href: `#clause-${id}` }, id), ` (${about.clauses[id].trust})`]);
}

const linked = (sentence) => sentence.split(/([A-Z]+(?:-[A-Z0-9]+)+)/)
  .flatMap((word) => about.clauses[word] ? cited([word]) : word);

function reasons(report, conditions) {
  const refusals = report.refusals.map((refusal) => [...cited([refusal.clause]), ': ',
    report.units.length > refusal.units.length ? `${refusal.units.join(', ')}: ` : '', refusal.rule]);
  const wrong = report.inconsistencies.map((i) => [...cited([i.clause]),
    `: ${where(i)}: ${i.feature} is printed as ${i.printed}, but by the rules it is ${i.expected}`]);
  const said = [...conditions, ...(report.because ? [report.because] : []), ...refusals, ...wrong];
  const lifts = report.verdict === 'refused' ? what_lifts(report.why_not) : [];
  return [...(said.length ? [list(said)] : []), ...part('What lifts the refusal', lifts, list)];
}

function what_lifts({ remedies, do_not_suffice, because }) {
  if (because) return [because];
  const ways = remedies.map(({ changes, by_customer }) => [
    changes.map(({ change }) => change).join(' and '), by_customer ? '' : ' (needs other hardware)']);
  const others = do_not_suffice.map(({ change, lifts, remaining }) =>
    [`${change} lifts `, ...cited(lifts), ', but ', ...cited(remaining), ' remains']);
  return [...(ways.length ? ways : ['None of the changes that were tried.']), ...others];
}

const noted = (items) => list(items.map((f) => `${where(f)}: ${f.text} (${f.why})`));

function dependence({ completions: { differing, tried } }) {
  return differing === 0 ? []
    : [`The answer depends on this: it differs in ${differing} of ${tried} ways to complete the input.`];
}

function expiries({ units, expiries: together }) {
  const listed = (all) => list(all.map(expiry));
  if (units.length === 1) return part('Next expiries', together, listed);
  return [...part('Next expiries while the units stay in contact', together, listed),
    ...units.flatMap(({ expiries: alone }) => part(`Next expiries, ${alone[0]?.unit} alone`, alone, listed))];
}

function findings(report) {
  return [
    ...part(report.verdict === 'refused' ? 'License they would run if they were not refused'
      : 'License they run', report.running, running_tables),
    ...part('What the mate must hold for the printed combined license', report.mate, mate_table),
    ...part('What a mate must be', report.mate_must, mate_must_table),
    ...(report.units.length === 1 ? part('License of this unit', report.units[0].license, own_table) : []),
    ...expiries(report),
    ...part('Needs attention', report.unknown, noted),
    ...part('What the input does not say', report.undecided, (all) => list([
      ...all.map(({ what, assumed, effect }) =>
        `${what}${assumed ? ` (${assumed} assumed)` : ''}: ${effect}`), ...dependence(report)])),
    ...part('Other readings of the guide', report.readings, (all) => list(all.map((r) =>
      `${r.reading}: ${r.question} "${r.answer}": ${r.effect}`))),
    ...part('The units', report.units, units_table),
    ...part('Notes', report.notes, noted),
  ];
}

// What every unit brings alike, for good and in full, is folded.
function running_tables(running) {
  const plain = (line) => line.value !== null && line.term === 'perpetual' && line.cut === 0
    && line.from.every((value) => value === line.value);
  const [alike, others] = [running.filter(plain), running.filter((line) => !plain(line))];
  return [...(others.length ? [running_table(others)] : []),
    ...(alike.length ? [el('details', { open: others.length === 0 },
      el('summary', {}, `${alike.length} features that all units hold alike`), running_table(alike))] : [])];
}

function running_table(running) {
  const several = (line, what) => line.by_unit.map((own) => `${own.unit} ${shown(own[what])}`).join(', ');
  return table('With what each unit brings',
    ['Feature', 'Value', 'Term', 'Limit', 'Units bring', 'Waste', 'Clauses'],
    running.map((line) => [line.feature,
      line.value === null ? several(line, 'value') : shown(line.value),
      line.term ?? several(line, 'term'),
      line.limit === null ? '' : `${shown(line.limit)} (${line.limit_standing})`,
      line.from.map(shown).join(', ') + (line.stated ? '' : ' (assumed)'),
      line.cut ? String(line.cut) : '',
      cited([line.clause, line.term_clause].filter(Boolean))]));
}

function own_table(license) {
  return table('As it prints it', ['Feature', 'Value', 'Term'],
    license.map((s) => [s.feature, shown(s.value), shown(s.term)]));
}

function mate_table(mate) {
  return table('For one unit of a pair', ['Feature', 'This unit', 'Combined', 'Mate', 'Clauses'],
    mate.map((m) => [m.feature, shown(m.own), shown(m.combined), m.mate, cited(m.clauses)]));
}

function mate_must_table(mate_must) {
  const refused = mate_must.filter(({ refusals }) => refusals.length > 0);
  const free = mate_must.filter(({ refusals }) => refusals.length === 0);
  return [table('Otherwise the pair or cluster does not form',
    ["If the mate's", 'is', 'it is refused by', 'except under'],
    refused.map((m) => [m.attribute, m.value, cited(m.refusals), m.readings.join(', ')])),
  el('p', {}, 'The mate may differ in: ',
    free.map((m) => `${m.attribute}: ${m.value}`).join('; ') || 'nothing')];
}

function expiry({ at, unit, features, changes, failover }) {
  const said = changes.flatMap((c, i) => [i === 0 ? '' : '; ',
    `${c.feature}: ${shown(c.from)} to ${shown(c.to)} `, ...cited([c.clause])]);
  const kept = features.filter((f) => !changes.some((c) => c.feature === f));
  return [`in ${days(at)}, ${unit}: `, ...said, kept.map((f) =>
    `${said.length ? '; ' : ''}the key of ${f} ends, and the running license keeps it`).join('; '),
    failover ? `; failover turns ${failover}` : ''];
}

function units_table(all) {
  return table('As they were read', ['Unit', 'Role', 'Platform', 'Version', 'Serial', 'Permanent key',
    'Part number', 'Not in the input, factory default assumed', 'Outside the rules'],
  all.map((u) => [u.file, u.role, u.candidates.join(' or ') || 'not stated', u.version ?? 'not stated',
    u.serial ?? 'not stated', u.key, u.part_number ?? 'not stated',
    u.not_stated.map((f) => `${f.feature} ${shown(f.taken_as)}`).join(', '),
    u.outside_the_model.map((f) => `${f.feature} ${f.printed}`).join(', ')]));
}
