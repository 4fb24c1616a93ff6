// Elements and texts. Texts are never read as HTML.
function el(name, attributes = {}, ...children) {
  const svg = ['svg', 'g', 'rect', 'line', 'path', 'text', 'title'].includes(name);
  const made = svg ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat());
  return made;
}

const by_id = (id) => document.getElementById(id);

function table(caption, heads, rows) {
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    el('table', {}, el('caption', { class: 'quiet' }, caption),
      el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, rows.map(([first, ...others]) => el('tr', {},
        el('th', { scope: 'row' }, first), others.map((cell) => el('td', {}, cell)))))));
}

// A heading with what stands below it; nothing if that is nothing.
function part(title, items, below) {
  return items.length === 0 ? [] : [el('h3', {}, title), below(items)].flat();
}

const list = (items) => el('ul', {}, items.map((item) => el('li', {}, item)));

function shown(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Enabled' : 'Disabled';
  return String(value);
}

const days = (count) => `${count} ${count === 1 ? 'day' : 'days'}`;
const where = ({ file, line }) => line ? `${file}:${line}` : file;
