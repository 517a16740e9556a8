import { configDefaults, defineConfig } from 'vitest/config';
import { findChromium } from './test/browser/chromium.js';

// In CI a missing browser must fail, not hide: the tests themselves then say where they looked.
const inBrowser = findChromium() !== undefined || Boolean(process.env.CI);
if (!inBrowser) {
  console.warn(
    'Chromium was not found: test/browser is left out. Install it, or set CHROMIUM_PATH to its program.',
  );
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: inBrowser ? configDefaults.exclude : [...configDefaults.exclude, 'test/browser/**'],
    setupFiles: ['test/seeded.ts'],
    testTimeout: process.env.FUZZ_RUNS ? 1_200_000 : 30_000,
    // Two cores: more workers would only take turns.
    maxWorkers: 2,
  },
});
