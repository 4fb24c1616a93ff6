// The timeline: a lane for the contact between the units and one for each key, with a table beneath.
const key_name = (key) => Object.keys(key.features).join(', ');

// A key that is bought on the way has no days before. A unit that takes the place of another one
// brings its own keys, which have no days before, and those of the other one have none after.
function lanes_of(steps) {
  const lanes = new Map();
  const units_before = steps[0].units.map(() => 0);
  steps.forEach(({ event, units: all }, i) => all.forEach(({ role, keys }, u) => {
    if (event.startsWith(`replace ${role} `)) ++units_before[u];
    keys.forEach((key, k) => {
      const name = key_name(key);
      const id = `${u} ${units_before[u]} ${k} ${name}`;
      if (!lanes.has(id)) lanes.set(id, { u, name: `${role}: ${name}`, left: steps.map(() => 0) });
      lanes.get(id).left[i] = key.left;
    });
  }));
  return [...lanes.values()].sort((one, other) => one.u - other.u);
}

function kind_of(state, failover_off) {
  if (failover_off) return 'off';
  if (state.includes('beyond')) return 'beyond';
  return state.includes('within') ? 'grace' : 'contact';
}

// Ticks at whole weeks, at most one for each 70 pixels.
function ticks(last, width) {
  const weeks = [1, 2, 4, 8, 13, 26, 52, 104].find((w) => last / (7 * w) <= width / 70) ?? 208;
  return Array.from({ length: Math.floor(last / (7 * weeks)) + 1 }, (_, i) => 7 * weeks * i);
}

function contact_lane(steps, x, y) {
  return steps.slice(0, -1).flatMap((step, i) => {
    const width = x(steps[i + 1].at) - x(step.at);
    if (width <= 0) return [];
    const says = `${step.state}, day ${step.at} to ${steps[i + 1].at}`;
    const fits = step.state.length * 7.5 < width;
    return [el('rect', { x: x(step.at), y, width, height: 20,
      class: kind_of(step.state, step.failover_off) }, el('title', {}, says)),
    ...(fits ? [el('text', { x: x(step.at) + 4, y: y + 14 }, step.state)] : [])];
  });
}

function key_lane(lane, steps, x, y, most) {
  const height = 40;
  const tall = (left) => y + height - height * left / most;
  const points = steps.map((step, i) => `${x(step.at).toFixed(1)},${tall(lane.left[i]).toFixed(1)}`);
  const end = x(steps.at(-1).at).toFixed(1);
  return [
    el('text', { x: 4, y: y - 6 }, `${lane.name}: ${lane.left[0]} to ${days(lane.left.at(-1))}`),
    el('path', { class: 'left', d: `M${x(0)},${y + height}L${points.join('L')}L${end},${y + height}Z` }),
  ];
}

function chart(steps, width) {
  const last = steps.at(-1).at;
  const lanes = lanes_of(steps);
  const most = Math.max(1, ...lanes.flatMap((lane) => lane.left));
  const x = (day) => 4 + (width - 8) * (last === 0 ? 0 : day / last);
  const pair = steps[0].units.length > 1;
  const top = pair ? 52 : 10;
  const bottom = top + lanes.length * 68;
  const svg = el('svg', { width, height: bottom + 28, role: 'img',
    'aria-label': 'Days left on each time-based key over time; the table below has the figures' });
  for (const day of ticks(last, width))
    svg.append(el('line', { class: 'axis', x1: x(day), x2: x(day), y1: 0, y2: bottom + 6 }),
      el('text', { x: Math.min(Math.max(x(day), 20), width - 28), y: bottom + 22, 'text-anchor': 'middle' },
        day === 0 ? 'start' : `week ${day / 7}`));
  if (pair) svg.append(el('text', { x: 4, y: 14 }, 'Contact'), ...contact_lane(steps, x, 22));
  lanes.forEach((lane, i) => svg.append(...key_lane(lane, steps, x, top + 22 + i * 68, most)));
  return svg;
}

// What the units run otherwise than a step before; the same change of several is one.
function license_changes(before, now) {
  const units_of = new Map();
  now.units.forEach((unit, u) => {
    const was = before.units[u].running;
    if (!unit.running || !was) return;
    unit.running.forEach(({ feature, value }, f) => {
      if (value === was[f].value) return;
      const change = `${feature} ${shown(was[f].value)} to ${shown(value)}`;
      units_of.set(change, [...(units_of.get(change) ?? []), unit.role]);
    });
  });
  return [...units_of].map(([change, of]) => `${of.join(', ')}: ${change}`);
}

function happened(steps, i) {
  if (i === 0) return [];
  const said = steps[i].happened.map(({ what, unit, key }) =>
    [unit, key ? `key ${key}` : '', what].filter(Boolean).join(' '));
  return [...said, ...license_changes(steps[i - 1], steps[i])];
}

function step_row(steps, step, i) {
  return [String(step.at), step.possible ? step.event : `${step.event} (no effect)`, step.state,
    list(happened(steps, i)), cited(step.clauses),
    ...step.units.map((unit) => unit.off ? 'off'
      : unit.keys.map((key) => `${key.left}`).join(', ') || '-')];
}

function steps_table(steps) {
  return table('Every day on which something changes',
    ['Day', 'Event', 'State', 'What changes', 'Clauses',
      ...steps[0].units.map((unit) => `Days left, ${unit.role}`)],
    steps.map((step, i) => step_row(steps, step, i)));
}
