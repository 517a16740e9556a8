import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageScripts } from '../../src/generated/page-scripts.js';
import { sampleBook, sampleRendered } from '../render/html/sample-book.js';
import { sampleIndex } from '../render/html/sample-index.js';
import { indexOf, pageOf, sampleSite } from '../render/html/sample-site.js';
import { checkPage } from './check-page.js';
import { launchChromium } from './chromium.js';

const css = readFileSync(join(import.meta.dirname, '../../templates/kominfo-2022/theme.css'), 'utf8');
const site = { ...sampleSite, css, scripts: pageScripts };

const flawless = {
  complaints: [],
  requests: [],
  beyondPhone: [],
  beyondPaper: [],
  deadLinks: [],
  barriers: [],
};

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masterplan-pages-'));
  browser = await launchChromium();
}, 30_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a book with every feature is flawless on phone, screen and paper, light and dark', async () => {
  const file = join(folder, 'buku-2.html');
  writeFileSync(file, pageOf(sampleBook, sampleRendered, site));
  const { printedPages, ...rest } = await checkPage(browser, file);
  expect(rest).toEqual(flawless);
  expect(printedPages).toBeGreaterThanOrEqual(9);
  expect(printedPages).toBeLessThanOrEqual(14);
}, 60_000);

test('the index is flawless, and fits on one sheet', async () => {
  const file = join(folder, 'index.html');
  writeFileSync(file, indexOf(sampleIndex, site));
  const { printedPages, ...rest } = await checkPage(browser, file);
  expect(rest).toEqual(flawless);
  expect(printedPages).toBe(1);
}, 60_000);

test('the checks themselves see a bad page', async () => {
  const file = join(folder, 'bad.html');
  writeFileSync(
    file,
    `<!DOCTYPE html><html><head><title>x</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
<body><p style="color:red">x</p><img src="https://gambar.invalid/x.png"><a href="#hilang">y</a>
<table width="2000"><tr><td>z</td></tr></table><div class="table"><table width="2000"><tr><td>z</td></tr></table></div></body></html>`,
  );
  const report = await checkPage(browser, file);
  expect(report.complaints.join()).toContain('Content Security Policy');
  expect(report.beyondPhone.join()).toContain('TABLE');
  expect(report.beyondPaper).toHaveLength(1);
  expect(report.deadLinks).toEqual(['#hilang']);
  expect(report.barriers.join()).toContain('light 360: html-has-lang');
}, 60_000);
