// @ts-check
/** Draws the extension's icons from mark.svg: `node scripts/icons/draw.mjs` after the mark was changed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../setup/browsers.mjs';

/** Edge lengths in pixels that browsers ask for: toolbar (also at 2×), extension list, store. */
const sizes = [16, 32, 48, 96, 128];

const mark = readFileSync(join(import.meta.dirname, 'mark.svg'), 'utf8');
const folder = join(import.meta.dirname, '../../public/icon');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium() });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${mark}`);
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
