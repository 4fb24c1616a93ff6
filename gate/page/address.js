// The state of the page in its address, after the #: the choices, and on request the texts.

async function through(stream, bytes) {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

async function packed(state) {
  const bytes = await through(new CompressionStream('gzip'),
    new TextEncoder().encode(JSON.stringify(state)));
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function unpacked(text) {
  const bytes = bytes_of(text.replaceAll('-', '+').replaceAll('_', '/'));
  return JSON.parse(new TextDecoder().decode(
    await through(new DecompressionStream('gzip'), bytes)));
}

// The events name replacements, so that their names are choices.
const choices_of = ({ name, text, ...chosen }, whole) => ({ ...chosen,
  ...(whole || is_replacement(chosen) ? { name } : {}), ...(whole ? { text } : {}) });

const choices = (whole) => ({ example, events: own_events ? events_box.value : '', wants: wants_box.value,
  units: units.map((unit) => choices_of(unit, whole)) });

// Whether the address holds the texts, too: asked for by the button, or opened so.
let holds_texts = false;

async function keep(texts) {
  const text = await packed(choices(texts));
  holds_texts = texts && text.length <= 1000000;
  if (texts && !holds_texts) {
    await keep(false);
    return 'This is too long for an address, which holds only the choices.';
  }
  history.replaceState(null, '', `#${text}`);
  return texts
    ? 'The address now holds everything, also what you pasted: give it only to people who may see that.'
    : '';
}

let keeping;
function keep_choices() {
  clearTimeout(keeping);
  keeping = setTimeout(async () => {
    const said = await keep(holds_texts);
    if (said) by_id('kept').textContent = said;
  }, 300);
}

const is_text = (value) => value === undefined || typeof value === 'string';

// Whether this is a state that the page has written, of whatever version.
function is_state(state) {
  return typeof state === 'object' && state !== null && Array.isArray(state.units)
    && is_text(state.events) && is_text(state.wants)
    && state.units.every((unit) => typeof unit === 'object' && unit !== null
      && [unit.name, unit.text, unit.role, unit.part].every(is_text));
}

async function restore() {
  const text = location.hash.slice(1);
  if (text === '') return;
  const state = await unpacked(text).catch(() => null);
  if (!is_state(state)) {
    by_id('kept').textContent = 'The address holds nothing that this page can read.';
    return;
  }
  if (state.example) show_example();
  holds_texts = state.units.some((unit) => unit.text !== undefined);
  state.units.forEach((unit, i) => { units[i] = { ...new_unit(), ...units[i], ...unit }; });
  own_events = (state.events ?? '') !== '';
  if (own_events) events_box.value = state.events;
  wants_box.value = state.wants ?? '';
}
