import { defineConfig } from '@playwright/test';
import { browser, desktop, phone, url } from './tests/support/browser';

// `npm run look` takes a picture of every page, for people to look at: both sizes, both schemes, two languages.
// PORTICO_LOOK_DIR names the folder (default: results/look).
const sizes = { desktop, phone };
const schemes = ['light', 'dark'] as const;
const languages = ['en', 'de'];

export default defineConfig({
  testDir: '.',
  testMatch: 'look.ts',
  outputDir: 'results/look-traces',
  workers: 2,
  timeout: 300_000,
  reporter: 'list',
  use: { ...browser, baseURL: url },
  projects: Object.entries(sizes).flatMap(([size, viewport]) =>
    schemes.flatMap((colorScheme) =>
      languages.map((locale) => ({ name: `${size}-${colorScheme}-${locale}`, use: { ...viewport, colorScheme, locale } })),
    ),
  ),
});
