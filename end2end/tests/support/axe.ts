// Can everybody use this page? axe finds what a machine can find.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** axe finds nothing, and nothing needs sideways scrolling. */
export async function expectAccessible(page: Page): Promise<void> {
  // The same HTML is looked at by the projects with JavaScript, which axe itself needs.
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }));
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, `pixels to scroll sideways on ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(0);
}
