import { defineConfig } from '@playwright/test';
import { browser, desktop, phone, url } from './tests/support/browser';

// `cargo test` starts the portal and sets PORTICO_URL; by hand, it is the one that `cargo run` started.
const marketing = 'content.spec.ts';
const languages = 'languages.spec.ts';
const staff = 'admin*.spec.ts';
const once = [marketing, languages, staff];

/** A portal with invitations to its staff, as `cargo test` tells it. */
const house = (told?: string) => ({ baseURL: told ? (JSON.parse(told).url as string) : url });

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  outputDir: 'results/traces',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A journey that succeeds at the second try is broken.
  retries: 0,
  timeout: 60_000,
  // A portal that is broken altogether is told soon.
  maxFailures: 12,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  use: { ...browser, baseURL: url, actionTimeout: 10_000, navigationTimeout: 20_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    // Marketing writes in one folder, one after the other.
    { name: 'marketing', testMatch: marketing, fullyParallel: false, use: { ...desktop, baseURL: process.env.PORTICO_MARKETING_URL } },
    // The narrowest phone.
    { name: 'languages', testMatch: languages, use: { ...phone, viewport: { width: 320, height: 640 } } },
    // Those who work here, on both databases; on PostgreSQL where there is one.
    { name: 'staff', testMatch: staff, use: { ...desktop, colorScheme: 'light', ...house(process.env.PORTICO_STAFF) } },
    { name: 'staff-phone', testMatch: staff, use: { ...phone, colorScheme: 'dark', ...house(process.env.PORTICO_STAFF) } },
    ...(process.env.PORTICO_STAFF_POSTGRES
      ? [{ name: 'staff-postgres', testMatch: staff, use: { ...desktop, colorScheme: 'dark' as const, ...house(process.env.PORTICO_STAFF_POSTGRES) } }]
      : []),
    { name: 'desktop-light', testIgnore: once, use: { ...desktop, colorScheme: 'light' } },
    { name: 'desktop-dark', testIgnore: once, use: { ...desktop, colorScheme: 'dark' } },
    { name: 'phone-light', testIgnore: once, use: { ...phone, colorScheme: 'light' } },
    { name: 'phone-dark', testIgnore: once, use: { ...phone, colorScheme: 'dark' } },
    { name: 'no-javascript', testIgnore: once, use: { ...desktop, javaScriptEnabled: false } },
  ],
});
