// Opens a report in a real browser and looks at it as readers do.
//   node browser.mjs CHROMIUM REPORT [AXE]
// CHROMIUM speaks the DevTools protocol over a pipe; AXE is the file of axe-core.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [chromium, report, axe] = process.argv.slice(2);
const page = pathToFileURL(resolve(report)).href;
const faults = [];
const expect = (holds, what) => holds || faults.push(what);

class Browser {
  constructor(profile) {
    const root = process.getuid() === 0 ? ['--no-sandbox'] : [];
    this.child = spawn(chromium, ['--headless', '--disable-gpu', '--remote-debugging-pipe',
      `--user-data-dir=${profile}`, '--no-first-run', '--disable-dev-shm-usage', ...root],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.waiting = new Map();
    this.listeners = [];
    let text = '';
    this.child.stdio[4].setEncoding('utf8').on('data', (part) => {
      text += part;
      for (let end; (end = text.indexOf('\0')) >= 0; text = text.slice(end + 1)) {
        this.receive(JSON.parse(text.slice(0, end)));
      }
    });
  }

  receive(message) {
    if (message.id === undefined) return this.listeners.forEach((listen) => listen(message));
    const { done, failed } = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) failed(new Error(message.error.message));
    else done(message.result);
  }

  send(method, params = {}) {
    const id = (this.last = (this.last ?? 0) + 1);
    this.child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId: this.session })}\0`);
    return new Promise((done, failed) => this.waiting.set(id, { done, failed }));
  }

  event(name) {
    return new Promise((done) => this.listeners.push((m) => m.method === name && done(m.params)));
  }

  async open(url) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    this.session = sessionId;
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`);
    const loaded = this.event('Page.loadEventFired');
    await this.send('Page.navigate', { url });
    await loaded;
  }

  async run(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate',
      { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  async close() {
    const ended = new Promise((done) => this.child.once('exit', done));
    this.send('Browser.close').catch(() => {});
    await ended;
  }
}

// What the page asks for and complains about, from the start.
function watch(browser) {
  browser.listeners.push(({ method, params }) => {
    if (method === 'Network.requestWillBeSent')
      expect(params.request.url === page, `asks for ${params.request.url}`);
    if (method === 'Log.entryAdded') expect(false, `the log says: ${params.entry.text}`);
    if (method === 'Runtime.consoleAPICalled') expect(false, 'writes to the console');
    if (method === 'Runtime.exceptionThrown') expect(false, 'throws');
  });
}

async function checkStructure(browser) {
  const broken = await browser.run(`[...document.querySelectorAll('a[href^="#"]')]
    .map((a) => a.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id))`);
  expect(broken.length === 0, `links lead nowhere: ${broken.slice(0, 5)}`);
  const twice = await browser.run(`[...document.querySelectorAll('[id]')].map((e) => e.id)
    .filter((id, i, all) => all.indexOf(id) !== i)`);
  expect(twice.length === 0, `ids stand twice: ${twice.slice(0, 5)}`);
  const levels = await browser.run(`[...document.querySelectorAll('h1,h2,h3,h4')]
    .map((h) => Number(h.tagName[1]))`);
  expect(levels[0] === 1 && levels.every((l, i) => i === 0 || l <= levels[i - 1] + 1),
    'headings skip a level');
}

// Tab reaches whatever is shown and can be used.
async function checkKeyboard(browser) {
  const usable = `[...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
    .filter((e) => e.checkVisibility())`;
  const count = await browser.run(`window.seen = new Set(); ${usable}.length`);
  for (let i = 0; i < count + 5; ++i) {
    for (const type of ['keyDown', 'keyUp'])
      await browser.send('Input.dispatchKeyEvent',
        { type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 });
    await browser.run('window.seen.add(document.activeElement), 0');
  }
  const missed = await browser.run(`${usable}.filter((e) => !window.seen.has(e)).length`);
  expect(missed === 0, `Tab misses ${missed} of ${count}`);
}

async function checkLooks(browser) {
  for (const width of [360, 800, 1400]) {
    await browser.send('Emulation.setDeviceMetricsOverride',
      { width, height: 900, deviceScaleFactor: 1, mobile: false });
    const over = await browser.run('document.documentElement.scrollWidth - innerWidth');
    expect(over <= 0, `at ${width} pixels it is ${over} too wide`);
  }
  const background = 'getComputedStyle(document.body).backgroundColor';
  const light = await browser.run(background);
  await browser.send('Emulation.setEmulatedMedia',
    { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  expect(await browser.run(background) !== light, 'dark looks as light does');
}

async function checkAccess(browser) {
  await browser.run(readFileSync(axe, 'utf8') + '\n0');
  const found = await browser.run(`document.querySelectorAll('details').forEach((d) => d.open = true);
    axe.run().then(({ violations }) => violations
      .filter((v) => ['serious', 'critical'].includes(v.impact))
      .map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 80)))`);
  for (const fault of found) expect(false, `axe: ${fault}`);
}

const profile = mkdtempSync(join(tmpdir(), 'report-'));
const browser = new Browser(profile);
try {
  watch(browser);
  await browser.open(page);
  await checkStructure(browser);
  await checkKeyboard(browser);
  await checkLooks(browser);
  const pdf = await browser.send('Page.printToPDF');
  expect(Buffer.from(pdf.data, 'base64').subarray(0, 5).toString() === '%PDF-', 'no PDF');
  if (axe) await checkAccess(browser);
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
for (const fault of faults) console.log(fault);
process.exit(faults.length === 0 ? 0 : 1);
