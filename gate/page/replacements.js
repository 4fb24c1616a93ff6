// Units that take the place of others in the timeline. The events name them as their boxes do.
const is_replacement = ({ role }) => role === 'replacement';
const replacements = () => units.filter((unit) => has_text(unit) && is_replacement(unit));

// The unit that the events bring though nothing is pasted for it; none if there is no such unit.
const lacking = (events) => units.find((unit) => is_replacement(unit) && !has_text(unit)
  && events.split(';').some((step) => brought_by(step) === name_of(unit)));

// The name of the unit that a step brings; undefined if it replaces none.
const brought_by = (step) => /^\s*replace\s+\S+\s+(.*\S)/is.exec(step)?.[1];

// A step as it must be once units have other names; none if its unit is gone.
function step_after(step, names) {
  const found = [...names].find(([, name]) => brought_by(step) === name);
  if (!found) return [step];
  const [unit, name] = found;
  return units.includes(unit) && is_replacement(unit)
    ? [step.trimEnd().slice(0, -name.length) + name_of(unit)] : [];
}

// Changes units, and the events with them.
function change_units(change) {
  const names = new Map(units.filter(is_replacement).map((unit) => [unit, name_of(unit)]));
  change();
  if (names.size === 0) return;
  events_box.value = events_box.value.split(';').flatMap((step) => step_after(step, names)).join(';').trim();
}

// How the events name the unit that is replaced unless they are edited: the secondary or the last slave.
function usual_place() {
  const all = given();
  if (all.length === 1) return 'unit';
  return all.length > 2 || all.some(({ role }) => role === 'master' || role === 'slave')
    ? `slave${all.length - 1}` : 'secondary';
}

// The unit takes the place of another one, at the end of the events.
function bring(unit) {
  const before = own_events ? events_box.value.trim() : usual_events();
  own_events = true;
  events_box.value = [before, `replace ${usual_place()} ${name_of(unit)}`, 'together 10w']
    .filter(Boolean).join('; ');
}

function take_role(unit, role) {
  change_units(() => { unit.role = role; });
  if (is_replacement(unit)) bring(unit);
}

function add_replacement() {
  const unit = new_unit();
  units.push(unit);
  take_role(unit, 'replacement');
  show_units();
  judge_soon(0);
  by_id(`text-${units.length - 1}`).focus();
}

function judged_replacement({ unit, file, refusals }) {
  return refusals.length === 0 ? `${file} as the ${unit}: nothing refuses it`
    : [`${file} as the ${unit}: refused by `, ...cited(refusals.map(({ clause }) => clause))];
}
