// Opens a report in a real browser and looks at it as readers do.
//   node browser.mjs CHROMIUM REPORT [AXE]
// AXE is the file of axe-core.
import { checkAccess, checkKeyboard, checkLooks, checkStructure } from '../../browser/checks.mjs';
import { expect, look_at } from '../../browser/devtools.mjs';

const [chromium, report, axe] = process.argv.slice(2);

await look_at(chromium, report, async (browser) => {
  await checkStructure(browser);
  await checkKeyboard(browser);
  await checkLooks(browser);
  const pdf = await browser.send('Page.printToPDF');
  expect(Buffer.from(pdf.data, 'base64').subarray(0, 5).toString() === '%PDF-', 'no PDF');
  if (axe) await checkAccess(browser, axe);
});
