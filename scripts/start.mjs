// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChineseFont, ensureChromium } from './setup/browsers.mjs';
import { installPackages, requireNode, run } from './setup/dependencies.mjs';

/**
 * `npm start`: on a fresh machine installs what is missing, builds the extension and shows it at work on a
 * small local site of sample pages: in a window where there is a display, else headless with a table and
 * screenshots.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

requireNode();
installPackages(root);
run(root, 'npx', ['wxt', 'build']);
const executablePath = ensureChromium();
const extensionFolder = join(root, '.output/chrome-mv3');
if (!existsSync(extensionFolder)) throw new Error(`The build left nothing at ${extensionFolder}`);

// Only now do the packages these modules need stand.
if (hasDisplay() && !process.argv.includes('--headless')) {
  const { showInWindow } = await import('./tour/window.mjs');
  await showInWindow({ executablePath, extensionFolder });
} else {
  ensureChineseFont();
  const { tourHeadless } = await import('./tour/headless.mjs');
  const screenshotFolder = join(root, '.output/tour');
  process.exitCode = (await tourHeadless({ executablePath, extensionFolder, screenshotFolder })) ? 0 : 1;
}

function hasDisplay() {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
