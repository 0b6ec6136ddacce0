// `test` as all journeys use it: a page that complains, or asks a stranger for anything, fails the journey that met it.

import { test as base, expect } from '@playwright/test';

export const test = base.extend<{ watch: void }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL!).origin;
      page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (line) => {
        // A refused form is a 422 by design, and Chromium calls that an error. Playwright looks into frames by script, which the gallery's refuse.
        const expected = /^Failed to load resource|^Blocked script execution in '[^']*\/dev\/gallery\//.test(line.text());
        if (line.type() === 'error' && !expected) complaints.push(`console: ${line.text()}`);
      });
      // ASVS 5.0 V14.2.3, V3.6.1: nobody else learns of a visit.
      page.on('request', (request) => {
        const asked = new URL(request.url());
        if (asked.protocol.startsWith('http') && asked.origin !== home) complaints.push(`foreign request: ${asked.origin}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 500) complaints.push(`${response.status()} from ${new URL(response.url()).pathname}`);
      });
      await use();
      expect(complaints, 'what the pages complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
