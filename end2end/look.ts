import { mkdirSync } from 'node:fs';
import { test, type Page } from '@playwright/test';
import { join as joinPath } from 'node:path';
import { field, join, submit } from './tests/support/people';

const SIGNED_OUT = ['/sign-in', '/sign-up', '/recovery', '/no-such-page'];

const SIGNED_IN = [
  '/account',
  '/account/profile',
  '/account/email',
  '/account/password',
  '/account/second-factor',
  '/account/sessions',
  '/account/consents',
  '/account/activity',
  '/account/export',
  '/account/close',
];

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PORTICO_LOOK_DIR ?? 'results/look';
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: joinPath(folder, `${name}-${test.info().project.name}.png`), fullPage: true });
}

const named = (path: string) => path.slice(1).replaceAll('/', '-');

test('every page', async ({ page }) => {
  for (const path of SIGNED_OUT) {
    await page.goto(path);
    await picture(page, named(path));
  }
  await page.goto('/sign-up');
  await field(page, 'email').fill('someone@example.com');
  await field(page, 'password').fill('password');
  for (const needed of await page.locator('main input[type="checkbox"][aria-required="true"]').all()) await needed.check();
  await submit(page, 'email');
  await picture(page, 'sign-up-refused');

  await join(page);
  for (const path of SIGNED_IN) {
    await page.goto(path);
    await picture(page, named(path));
  }
  await page.goto('/dev/mailbox');
  await picture(page, 'mailbox');
});
