// Drives Chromium by the DevTools protocol over a pipe, without any library.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const faults = [];
export const expect = (holds, what) => holds || faults.push(what);

class Browser {
  constructor(chromium, profile) {
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
function watch(browser, page) {
  browser.listeners.push(({ method, params }) => {
    if (method === 'Network.requestWillBeSent')
      expect(params.request.url === page, `asks for ${params.request.url}`);
    if (method === 'Log.entryAdded') expect(false, `the log says: ${params.entry.text}`);
    if (method === 'Runtime.consoleAPICalled') expect(false, 'writes to the console');
    if (method === 'Runtime.exceptionThrown') expect(false, 'throws');
  });
}

// Opens a file, looks at it, prints the faults that were found, and exits with 1 if there are any.
export async function look_at(chromium, file, look) {
  const page = pathToFileURL(resolve(file)).href;
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const browser = new Browser(chromium, profile);
  try {
    watch(browser, page);
    await browser.open(page);
    await look(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  for (const fault of faults) console.log(fault);
  process.exit(faults.length === 0 ? 0 : 1);
}
