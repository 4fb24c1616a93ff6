// The units: what each prints, as pasted, dropped or chosen, with its role and part number.
const largest_shown = 200000;  // characters that a text box holds without delay
const largest_read = 16 * 1024 * 1024 + 1;  // bytes; the module refuses what is longer

let units = [];
let example = false;  // whether they are those of the example

const new_unit = () => ({ name: '', text: '', role: '', part: '' });
const has_text = (unit) => unit.text.trim() !== '';
const given = () => units.filter((unit) => has_text(unit) && !is_replacement(unit));

// No two units have the same name, because events name them.
function name_of(unit) {
  const at = units.indexOf(unit);
  const name = unit.name || `unit ${at + 1}`;
  return units.slice(0, at).some((other) => other.name === name) ? `${name} (${at + 1})` : name;
}

// The chosen roles; if only some are, those left fit them.
function roles_of(all) {
  const chosen = all.map(({ role }) => role);
  if (!chosen.some(Boolean)) return [];
  const cluster = chosen.some((role) => role === 'master' || role === 'slave');
  const [first, other] = cluster ? ['master', 'slave'] : ['primary', 'secondary'];
  const leader = chosen.includes(first) ? -1 : chosen.indexOf('');
  return chosen.map((role, i) => role || (i === leader ? first : other));
}

const input_of = (unit) => ({ name: name_of(unit), text: unit.text });

function request_of(what) {
  const all = given();
  return { do: what,
    inputs: all.map(input_of),
    roles: roles_of(all),
    parts: all.flatMap((unit, i) => unit.part ? `${i + 1}=${unit.part.trim()}` : []) };
}

function field(label, control) {
  return el('div', {}, el('label', { for: control.id }, label), control);
}

function size_of(text) {
  return text.length < 1024 * 1024 ? `${Math.ceil(text.length / 1024)} KiB`
    : `${(text.length / 1024 / 1024).toFixed(1)} MiB`;
}

function text_box(unit, i) {
  const large = unit.text.length > largest_shown;
  const box = el('textarea', { id: `text-${i}`, rows: 6, spellcheck: 'false', autocomplete: 'off',
    input: (event) => {
      set_text(unit, { name: '', text: box.value });
      box.closest('fieldset').firstChild.textContent = title_of(unit);
      judge_soon(event.inputType === 'insertFromPaste' ? 0 : 150);
    },
    paste: (event) => {
      const text = event.clipboardData.getData('text/plain');
      if (text.length <= largest_shown) return;
      event.preventDefault();
      take(unit, { name: '', text });
    } });
  box.value = large ? '' : unit.text;
  if (large) box.placeholder = `${size_of(unit.text)}, too long to show`;
  return box;
}

function choice_of_role(unit, i) {
  const select = el('select', { id: `role-${i}`,
    change: () => { take_role(unit, select.value); show_units(); judge_soon(0); } },
    ['', 'primary', 'secondary', 'master', 'slave', 'replacement'].map((role) =>
      el('option', { value: role, selected: role === unit.role }, role || 'by order')));
  return select;
}

function part_number(unit, i) {
  const input = el('input', { id: `part-${i}`, value: unit.part, autocomplete: 'off', size: 18,
    input: () => { unit.part = input.value; judge_soon(150); } });
  return input;
}

function choice_of_file(unit, i) {
  const input = el('input', { id: `file-${i}`, type: 'file',
    change: async () => take(unit, await read(input.files[0])) });
  return input;
}

function title_of(unit) {
  const title = `Unit ${units.indexOf(unit) + 1}`;
  return unit.name ? `${title}: ${name_of(unit)}` : title;
}

function unit_fields(unit, i) {
  const removal = el('button', { type: 'button', 'aria-label': `Remove unit ${i + 1}`,
    click: () => {
      change_units(() => units.splice(i, 1));
      show_units();
      judge_soon(0);
      by_id('add').focus();
    } }, 'Remove');
  return el('fieldset', {}, el('legend', {}, title_of(unit)),
    field('What it prints', text_box(unit, i)),
    el('div', { class: 'row' }, field('Role', choice_of_role(unit, i)),
      is_replacement(unit) ? [] : field('Part number, if known', part_number(unit, i)),
      field('Or a file', choice_of_file(unit, i)), units.length > 1 ? removal : []));
}

function show_units() {
  const focused = document.activeElement.id;
  while (units.length < 2) units.push(new_unit());
  by_id('units').replaceChildren(...units.map(unit_fields));
  if (focused) by_id(focused)?.focus();
}

// Texts keep their byte order mark, so that they are what the program reads. Names have neither ; nor
// line breaks, because events name units in steps that these end.
async function read(file) {
  const bytes = await file.slice(0, largest_read).arrayBuffer();
  return { name: file.name.replace(/[;\r\n]/g, ' ').trim(),
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

function set_text(unit, { name, text }) {
  example = false;
  change_units(() => Object.assign(unit, { name, text }));
}

function take(unit, input) {
  set_text(unit, input);
  show_units();
  judge_soon(0);
}

async function drop(files) {
  for (const file of files) {
    const input = await read(file);
    let unit = units.find(({ text }) => text === '');
    if (!unit) units.push(unit = new_unit());
    set_text(unit, input);
  }
  show_units();
  judge_soon(0);
}

function show_example() {
  units = ['primary', 'secondary'].map((role) => ({ ...new_unit(), name: `example-${role}.txt`,
    text: by_id(`example-${role}`).textContent }));
  example = true;
}
