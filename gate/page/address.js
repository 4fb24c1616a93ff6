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

const choices = (whole) => ({ example, events: own_events ? events_box.value : '', wants: wants_box.value,
  units: units.map(({ name, text, role, part }) => ({ role, part, ...(whole ? { name, text } : {}) })) });

async function keep(whole) {
  const text = await packed(choices(whole));
  if (text.length > 1000000) return 'This is too long for an address.';
  history.replaceState(null, '', `#${text}`);
  return 'The address now holds everything, also what you pasted: give it only to people who may see that.';
}

let keeping;
function keep_choices() {
  clearTimeout(keeping);
  keeping = setTimeout(() => keep(false), 300);
}

async function restore() {
  const text = location.hash.slice(1);
  if (text === '') return;
  const state = await unpacked(text).catch(() => null);
  if (state === null) {
    by_id('kept').textContent = 'The address holds nothing that this page can read.';
    return;
  }
  if (state.example) show_example();
  state.units.forEach((unit, i) => { units[i] = { ...new_unit(), ...units[i], ...unit }; });
  own_events = state.events !== '';
  if (own_events) events_box.value = state.events;
  wants_box.value = state.wants ?? '';
}
