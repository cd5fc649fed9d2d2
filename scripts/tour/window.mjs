// @ts-check
import { startChromium } from '../drive/chromium.mjs';
import { startSampleSite } from '../sample-site/index.mjs';

/**
 * Opens a browser window with the extension, the sample site, one report and the library; ends with the window.
 * @param {{ executablePath: string, extensionFolder: string }} options
 */
export async function showInWindow({ executablePath, extensionFolder }) {
  const site = await startSampleSite({ port: 0 });
  const driven = await startChromium({ executablePath, extensionFolder, headless: false, viewport: null });
  const { context, extensionUrl } = driven;
  const library = await context.newPage();
  await library.goto(extensionUrl('library.html'));
  const index = context.pages()[0] ?? (await context.newPage());
  await index.goto(site.url);
  const report = await context.newPage();
  await report.goto(new URL(firstReport(site.pages).path, site.url).href);
  console.log(
    `\nThe sample site is at ${site.url}\n` +
      'In the open tab press Alt+Shift+S, or the button of the hint, to clip the report; ' +
      'the other tabs show all sample pages and the library.\nClose the window to end.',
  );
  await new Promise((resolve) => context.once('close', resolve));
  await site.close();
}

/** @param {readonly import('../sample-site/index.mjs').SamplePage[]} pages */
function firstReport(pages) {
  const report = pages.find((page) => page.expects.kind === 'report');
  if (!report) throw new Error('The sample site has no report.');
  return report;
}
