// Uses the page in a real browser as people do.
//   node browser.mjs CHROMIUM PAGE LICGATE FIXTURES SCREENSHOTS AXE
// SCREENSHOTS is a folder, AXE the file of axe-core.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkAccess, checkKeyboard, checkLooks, checkStructure } from '../../browser/checks.mjs';
import { expect, look_at } from '../../browser/devtools.mjs';

const [chromium, page, licgate, fixtures, screenshots, axe] = process.argv.slice(2);

const quoted = JSON.stringify;
const settled = (browser) => browser.run(`(async () => {
  const verdict = document.getElementById('verdict');
  while (verdict.getAttribute('aria-busy') !== 'false') await new Promise((done) => setTimeout(done, 5));
  return verdict.textContent;
})()`);
const press = (browser, id) => browser.run(`document.getElementById(${quoted(id)}).click()`);
const set = (browser, id, value, event) => browser.run(`(() => {
  const control = document.getElementById(${quoted(id)});
  control.value = ${quoted(value)};
  control.dispatchEvent(new Event(${quoted(event)}, { bubbles: true }));
})()`);
const text_of = (browser, id) => browser.run(`document.getElementById(${quoted(id)}).textContent`);
const shown_json = (browser) => browser.run(
  `[...document.querySelectorAll('#json pre')].map((pre) => pre.textContent)`);

async function clear(browser) {
  await press(browser, 'clear');
  await settled(browser);
  const left = await browser.run(`document.querySelectorAll('#because *, #findings *, #chart *, ' +
    '#summary *, #steps *, #plan *, #clauses table, #json *').length`);
  expect(left === 0, 'something is left after Clear');
}

async function drop(browser, files) {
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await browser.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
  await browser.run(`(async () => {
    const named = () => document.querySelectorAll('legend').length >= ${files.length}
      && [...document.querySelectorAll('legend')].filter((l) => l.textContent.includes(':')).length;
    while (named() !== ${files.length}) await new Promise((done) => setTimeout(done, 5));
  })()`);
  return settled(browser);
}

// What the program prints, or what it says is wrong.
function printed(folder, ...args) {
  try {
    return execFileSync(resolve(licgate), args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch ({ stdout, stderr }) {
    return stdout || stderr;
  }
}

async function compare(browser, folder, files, { events, wants = [], roles = [], parts = [], other } = {}) {
  await clear(browser);
  let verdict = await drop(browser, [...files, other ?? []].flat().map((file) => join(folder, file)));
  if (other) {
    await set(browser, `role-${files.length}`, 'replacement', 'change');
    verdict = await settled(browser);
  }
  for (const [i, role] of roles.entries()) await set(browser, `role-${i}`, role, 'change');
  for (const [i, part] of parts.entries()) await set(browser, `part-${i}`, part, 'input');
  if (events) await set(browser, 'events', events, 'input');
  if (wants.length) await set(browser, 'wants', wants.join('\n\n'), 'input');
  await settled(browser);
  const used = events ?? await browser.run('document.getElementById("events").value');
  const options = [...(roles.length ? ['--roles', roles.join()] : []),
    ...parts.flatMap((part, i) => part ? ['--part', `${i + 1}=${part}`] : [])];
  const error = await text_of(browser, 'timeline-error');
  const [audit = `licgate: ${verdict}\n`, timeline = `licgate: ${error}\n`, plan] =
    await shown_json(browser);
  const what = `${files} ${options}`;
  expect(audit === printed(folder, 'audit', ...files, ...options, '--why-not', '--json'),
    `${what}: the audit differs from the program's`);
  expect(timeline === printed(folder, 'timeline', ...files, ...options, '--events', used, '--json'),
    `${what}: the timeline differs from the program's`);
  if (wants.length === 0) return;
  const options_of_plan = [...options, ...wants.flatMap((want) => ['--want', want])];
  expect(plan === printed(folder, 'plan', ...files, ...options_of_plan, '--json'),
    `${what} ${wants}: the plan differs from the program's`);
}

// What is within reach and what is not; units that may not form, one unit and a cluster.
async function compare_plans(browser) {
  const folder = resolve(fixtures, 'audit');
  const pair = ['5520-primary.txt', '5520-secondary.txt'];
  const cluster = [1, 2, 3].map((i) => `5585-member-${i}.txt`);
  await compare(browser, folder, pair, { wants: ['Security Contexts=20', 'GTP/GPRS=Enabled'] });
  await compare(browser, folder, pair.slice(0, 1), { wants: ['Security Contexts=20'] });
  await compare(browser, folder, pair, { wants: ['Security Contexts=12'] });
  await compare(browser, folder, pair, { wants: ['Security Contexts=25', 'Maximum VLANs=200'] });
  await compare(browser, folder, ['5515-3des.txt', '5515-des.txt'], { wants: ['Security Contexts=5'] });
  await compare(browser, folder, cluster, { wants: ['Security Contexts=250'] });
}

async function want(browser, wants) {
  await set(browser, 'wants', wants, 'input');
  await settled(browser);
  return [await text_of(browser, 'plan-verdict'), await text_of(browser, 'plan')];
}

// Each way, and why there is none, in the sentences of the program; wrong wants are reported.
async function check_plan(browser) {
  await clear(browser);
  await press(browser, 'example');
  await settled(browser);
  expect((await text_of(browser, 'plan')).includes('then they run'), 'no way is shown for the example');
  const [verdict, because] = await want(browser, 'Security Contexts=1000');
  expect(verdict.includes('cannot be reached') && because.includes('the platform limit is'),
    `what is out of reach is answered by: ${verdict} ${because}`);
  const [error, rest] = await want(browser, '<img src onerror=alert()>');
  expect(error.includes('<img src onerror') && rest === '',
    `an unknown feature is answered by: ${error} ${rest}`);
  expect(await browser.run('document.images.length') === 0, 'a want is read as HTML');
  expect((await want(browser, '')).join('') === '', 'something is left where nothing is wanted');
}

// The running license names the limit of the platform with its trust.
async function check_limit(browser) {
  await clear(browser);
  await drop(browser, ['primary', 'secondary'].map((role) => resolve(fixtures, `audit/5520-${role}.txt`)));
  const limits = await browser.run(`[...document.querySelectorAll('#findings tr')]
    .filter((row) => row.cells[0].textContent === 'Security Contexts')
    .map((row) => row.cells[3].textContent)`);
  expect(/^20 \(.+\)$/.test(limits[0]), `the limit of the contexts is shown as: ${limits}`);
}

// Every fixture alone and with its neighbor, pairs and clusters.
async function compare_fixtures(browser) {
  for (const name of ['audit', 'timeline']) {
    const folder = resolve(fixtures, name);
    const files = readdirSync(folder).sort();
    for (const file of files) await compare(browser, folder, [file]);
    for (let i = 1; i < files.length; ++i) await compare(browser, folder, files.slice(i - 1, i + 1));
  }
  const audit = resolve(fixtures, 'audit');
  const members = [1, 2, 3].map((i) => `5585-member-${i}.txt`);
  await compare(browser, audit, members);
  await compare(browser, audit, members.slice(0, 2), { roles: ['slave', 'master'] });
  await compare(browser, audit, ['5515-3des.txt', '5515-des.txt'], { parts: ['ASA5515-IPS-K9', ''] });
  await compare(browser, resolve(fixtures, 'timeline'),
    ['5520-botnet-primary.txt', '5520-botnet-secondary.txt'],
    { events: 'together 10w; shutdown secondary 3d; apart 60d; clock primary +2d' });
}

// Units that take the place of others: dropped, pasted, refused and taken out again.
async function check_replacements(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const pair = ['5520-botnet-primary.txt', '5520-botnet-secondary.txt'];
  const texts = pair.map((file) => readFileSync(resolve(fixtures, 'timeline', file), 'utf8'));
  const other = texts[1].replaceAll('JMX0000TL02', 'JMX0000TL09');
  const files = [...pair, 'new one.txt', 'des.txt'];
  [...texts, other, other.replace(/(3DES-AES\s*: )Enabled/, '$1Disabled')].forEach((text, i) =>
    writeFileSync(join(folder, files[i]), text));
  const events = () => browser.run('document.getElementById("events").value');
  for (const name of files.slice(2)) {
    await compare(browser, folder, pair, { other: name });
    expect((await events()).endsWith(`; replace secondary ${name}; together 10w`),
      `the events do not bring ${name}`);
    expect(await browser.run('document.querySelectorAll("#chart path").length') === 3,
      `the key of ${name} has the lane of another one`);
  }
  expect((await text_of(browser, 'steps')).includes('des.txt as the secondary: refused by FX-ENC-1'),
    'a refused replacement is not named');
  await compare(browser, folder, pair, { other: files[2],
    events: 'together 1w; replace primary new one.txt; buy secondary Security Contexts=10; together 1w' });
  await compare(browser, folder, pair,
    { events: 'buy primary Botnet Traffic Filter=Enabled for 52w; together 60w' });
  await compare(browser, folder, pair.slice(0, 1), { other: pair[1] });

  await new Promise((done) => setTimeout(done, 500));
  await reload(browser);
  expect((await text_of(browser, 'units')).includes(`Unit 2: ${pair[1]}`),
    'the address lacks the name that the events have');
  expect(await browser.run('document.getElementById("replace").disabled'),
    'a unit can be replaced though none is given');
  await clear(browser);
  await press(browser, 'example');
  await settled(browser);
  const usual = await events();
  await press(browser, 'replace');
  await settled(browser);
  expect((await text_of(browser, 'timeline-error')).includes('Paste what unit 3 prints'),
    'an empty replacement is not asked for');
  expect(await browser.run('document.getElementById("part-2") === null'),
    'a replacement has a part number, which nothing reads');
  await set(browser, 'text-2', other, 'input');
  expect((await settled(browser)).startsWith('These units may form a failover pair'),
    'a replacement is judged as a third unit');
  expect((await text_of(browser, 'steps')).includes('unit 3 as the secondary: nothing refuses it'),
    'a pasted replacement is not judged');
  await browser.run(`document.querySelector('[aria-label="Remove unit 3"]').click()`);
  await settled(browser);
  expect(await events() === `${usual}; together 10w`, 'the events bring what is gone');
  await press(browser, 'replace');
  await press(browser, 'example');
  await settled(browser);
  expect(!(await events()).includes('replace'), 'the events of the example bring what is gone');
}

// Pastes as the keyboard does, and says after how many milliseconds the verdict stood there.
async function paste(browser, text) {
  await browser.run(`(() => {
    const scratch = document.body.appendChild(document.createElement('textarea'));
    scratch.value = ${quoted(text)};
    scratch.select();
  })()`);
  const command = (name) => browser.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [name] });
  await command('copy');
  await browser.run(`(() => {
    document.body.lastChild.remove();
    const verdict = document.getElementById('verdict');
    window.took = new Promise((done) => {
      let start;
      document.addEventListener('paste', () => { start = performance.now(); }, { capture: true, once: true });
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        done(performance.now() - start);
      });
      watcher.observe(verdict, { childList: true });
    });
    document.getElementById('text-0').select();
  })()`);
  await command('paste');
  return browser.run('window.took');
}

async function check_paste(browser) {
  const text = readFileSync(join(fixtures, 'audit/5520-primary.txt'), 'utf8');
  const times = [];
  for (let i = 0; i < 5; ++i) {
    await clear(browser);
    times.push(await paste(browser, text));
    expect((await settled(browser)).startsWith('This unit may join'), 'a paste is not judged');
  }
  console.log(`a verdict stood ${times.map(Math.round).join(', ')} ms after a paste`);
  expect(Math.min(...times) < 300, 'a verdict takes more than 300 ms');
}

// Junk as large as the program takes: an error that says what is wrong, and a page that goes on.
async function check_junk(browser) {
  const mib = 1024 * 1024;
  const kinds = [
    [`'one line : of junk\\n'.repeat(${16 * mib} / 19)`, 'no licensed features'],
    [`'x'.repeat(${16 * mib})`, 'no licensed features'],
    [`'\\n'.repeat(${16 * mib - 1}) + 'x'`, 'no licensed features'],
    [`'x'.repeat(${16 * mib + 1})`, 'over 16 MiB'],
    [`'\\0'.repeat(${mib})`, 'NUL'],
    [`'\\x01'.repeat(${mib})`, 'not text'],
  ];
  for (const [junk, error] of kinds) {
    await clear(browser);
    const took = await browser.run(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', ${junk});
      window.from = performance.now();
      document.getElementById('text-0').dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      return performance.now() - window.from;
    })()`);
    expect(took < 1000, `${junk} holds the page up for ${took} ms`);
    const said = await settled(browser);
    expect(said.includes(error), `${junk} is answered by: ${said}`);
    console.log(`${junk}: ${Math.round(await browser.run('performance.now() - window.from'))} ms`);
  }
  await clear(browser);
  await press(browser, 'example');
  expect((await settled(browser)).startsWith('These units may form'), 'no verdict after junk');
}

async function check_errors(browser) {
  await clear(browser);
  await press(browser, 'example');
  await settled(browser);
  await set(browser, 'events', 'together now', 'input');
  await settled(browser);
  expect((await text_of(browser, 'timeline-error')).includes('now'), 'wrong events are not reported');
  await set(browser, 'role-0', 'secondary', 'change');
  expect((await settled(browser)).startsWith('These units may form'), 'a role left out does not fit');
  await set(browser, 'role-1', 'slave', 'change');
  expect((await settled(browser)).includes('roles'), 'wrong roles are not reported');
}

// The slider sets the first loss of contact, and the chart follows.
async function check_slider(browser) {
  await clear(browser);
  await press(browser, 'example');
  await settled(browser);
  const path = () => browser.run('document.querySelector("#chart path").getAttribute("d")');
  const before = await path();
  await set(browser, 'weeks', '50', 'input');
  await settled(browser);
  expect(await browser.run('document.getElementById("events").value') ===
    'together 1w; apart 50w; together 10w', 'the slider does not set the events');
  expect(await path() !== before, 'the chart does not follow the slider');
  const rows = await text_of(browser, 'steps');
  expect(rows.includes('grace over'), 'the table does not show the end of the grace');
}

async function reload(browser) {
  const loaded = browser.event('Page.loadEventFired');
  await browser.send('Page.reload');
  await loaded;
  return settled(browser);
}

// Choices outlive a reload in the address; what was pasted only if it was asked for.
async function check_address(browser) {
  await new Promise((done) => setTimeout(done, 500));
  expect((await reload(browser)).startsWith('These units may form'), 'the example is lost');
  expect((await browser.run('document.getElementById("events").value')).includes('apart 50w'),
    'the events are lost');
  expect((await browser.run('document.getElementById("wants").value')).includes('=20'), 'the wants are lost');
  await clear(browser);
  await drop(browser, [resolve(fixtures, 'audit/zero-key-5555.txt')]);
  await new Promise((done) => setTimeout(done, 500));
  const short = await browser.run('location.href.length');
  expect(!(await reload(browser)).startsWith('This unit'), 'a text is kept unasked');
  await drop(browser, [resolve(fixtures, 'audit/zero-key-5555.txt')]);
  await press(browser, 'keep');
  await browser.run(`(async () => {
    while (location.href.length <= ${short}) await new Promise((done) => setTimeout(done, 5));
  })()`);
  for (const time of ['first', 'second']) {
    expect((await reload(browser)).startsWith('This unit may not join'), `the address lacks the text, the ${time} time`);
    await new Promise((done) => setTimeout(done, 500));
  }
  for (const state of [{}, { units: [{ text: 5 }] }]) {
    await browser.run(`(async () => { location.hash = await packed(${JSON.stringify(state)}); })()`);
    await reload(browser);
    expect((await browser.run('document.getElementById("kept").textContent')).includes('nothing that this page can read'),
      'an address that holds something else is not refused');
  }
}

async function show_refusal(browser) {
  await clear(browser);
  await drop(browser, ['5515-3des.txt', '5515-des.txt'].map((name) => resolve(fixtures, 'audit', name)));
}

async function photograph(browser, name) {
  for (const width of [360, 800, 1400]) {
    await browser.send('Emulation.setDeviceMetricsOverride',
      { width, height: 900, deviceScaleFactor: 1, mobile: false });
    await browser.run('new Promise((done) => setTimeout(done, 200))');
    const height = await browser.run('Math.min(6000, document.body.scrollHeight)');
    const { data } = await browser.send('Page.captureScreenshot',
      { captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } });
    writeFileSync(join(screenshots, `${name}-${width}.png`), Buffer.from(data, 'base64'));
  }
}

mkdirSync(screenshots, { recursive: true });
await look_at(chromium, page, async (browser) => {
  expect((await settled(browser)).startsWith('Paste'), 'an empty page says something else');
  await compare_fixtures(browser);
  await compare_plans(browser);
  await check_paste(browser);
  await check_junk(browser);
  await check_errors(browser);
  await check_plan(browser);
  await check_limit(browser);
  await check_replacements(browser);
  await check_slider(browser);
  await check_address(browser);
  await show_refusal(browser);
  await photograph(browser, 'refusal');
  await clear(browser);
  await press(browser, 'example');
  await settled(browser);
  await photograph(browser, 'example');
  await checkStructure(browser);
  await checkKeyboard(browser);
  await checkAccess(browser, axe);
  await checkLooks(browser);
  await checkAccess(browser, axe);
  await photograph(browser, 'dark');
});
