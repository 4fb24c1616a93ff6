// What holds of every page that the program makes.
import { readFileSync } from 'node:fs';
import { expect } from './devtools.mjs';

export async function checkStructure(browser) {
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
export async function checkKeyboard(browser) {
  const usable = `[...document.querySelectorAll(
    'a[href], summary, button, input, select, textarea, [tabindex="0"]')]
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

export async function checkLooks(browser) {
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

export async function checkAccess(browser, axe) {
  await browser.run(readFileSync(axe, 'utf8') + '\n0');
  const found = await browser.run(`document.querySelectorAll('details').forEach((d) => d.open = true);
    axe.run().then(({ violations }) => violations
      .filter((v) => ['serious', 'critical'].includes(v.impact))
      .map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 80)))`);
  for (const fault of found) expect(false, `axe: ${fault}`);
}
