// What each role works with: support helps a customer who reads about it, an owner takes a list out and brings customers in, the others look.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { mailbox } from './support/mailbox';
import { field, join as register, person, submit } from './support/people';
import { join, proveIfAsked } from './support/staff';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 180_000 });

/** The first customer who was found: in the table, or on a phone among the cards. */
const found = (page: Page) => page.locator('main a[href^="/admin/customers/0"]').locator('visible=true').first();

/** Looks at an import until it offers this: the work goes on without us. */
async function arrives(page: Page, here: string, ask: string): Promise<void> {
  await expect(async () => {
    await page.goto(here);
    await expect(page.locator(`main a[href$="?ask=${ask}"]`)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
}

test('support finds a customer, looks at a value for a reason, and locks the account; the customer reads it', async ({ page, browser }) => {
  const customers = await (await browser.newContext({ baseURL: test.info().project.use.baseURL })).newPage();
  const alice = await register(customers, person('Alice'));
  const who = await join(page, 'support');

  await page.goto('/admin/customers');
  await expectAccessible(page);
  await field(page, 'q').fill(alice.email);
  await submit(page, 'q');
  await expectAccessible(page);
  await expect(page.locator('main')).not.toContainText(alice.email.split('@')[0]);
  await found(page).click();
  await proveIfAsked(page, who);
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page);
  expect(await page.content(), 'the address is masked').not.toContain(alice.email.split('@')[0]);

  const here = page.url().split('?')[0];
  await page.locator('main a[href*="/reveal?field="]').first().click();
  await proveIfAsked(page, who);
  await expectAccessible(page);
  await field(page, 'reason').fill('question about a delivery');
  await submit(page, 'reason');
  await expectAccessible(page);

  await page.goto(`${here}/lock`);
  await proveIfAsked(page, who);
  await expectAccessible(page);
  await submit(page, 'reason');
  await expect(page.locator('#reason-why')).toBeVisible();
  await field(page, 'reason').fill('asked for by phone');
  await submit(page, 'reason');
  await expect(page.getByRole('status')).toBeVisible();
  await mailbox.latest(page.request, alice.email, { subject: /locked/i });

  await customers.goto('/account');
  await expect(customers).toHaveURL(/\/sign-in/);
  await page.goto(`${here}/unlock`);
  await proveIfAsked(page, who);
  await field(page, 'reason').fill('it was really her');
  await submit(page, 'reason');
  await expect(page.getByRole('status')).toBeVisible();

  await customers.goto('/sign-in');
  await field(customers, 'email').fill(alice.email);
  await field(customers, 'password').fill(alice.password);
  await submit(customers, 'password');
  await customers.goto('/account/activity');
  for (const told of ['Support looked at something', 'question about a delivery', 'Support locked your account', 'Support unlocked your account']) {
    await expect(customers.locator('main')).toContainText(told);
  }
});

test('an owner brings customers in by a file, and takes them back', async ({ page }) => {
  const who = await join(page, 'owner');
  const tail = `${Date.now()}-${test.info().workerIndex}`;
  const address = `brought-${tail}@example.com`;
  await page.goto('/admin/imports/new');
  await proveIfAsked(page, who);
  await expectAccessible(page);
  const file = `email,given_name\n${address},Brought\nnonsense,Nobody\n`;
  await page.locator('main input[type="file"]').setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/admin\/imports\/0/);
  const here = page.url().split('?')[0];
  await arrives(page, here, 'start');
  await expectAccessible(page);
  await page.locator('main a[href$="?ask=start"]').click();
  await expectAccessible(page);
  await page.locator('main button[name="action"]').click();
  await arrives(page, here, 'undo');
  await expectAccessible(page);

  // Whoever was brought over is found.
  await page.goto('/admin/customers');
  await field(page, 'q').fill(address);
  await submit(page, 'q');
  await expect(found(page)).toBeVisible();

  await page.goto(`${here}?ask=undo`);
  await proveIfAsked(page, who);
  await page.locator('main button[name="action"]').click();
  await expect(async () => {
    await page.goto('/admin/customers');
    await field(page, 'q').fill(address);
    await submit(page, 'q');
    await expect(page.locator('main a[href^="/admin/customers/0"]')).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
});

test('an analyst reads the figures, and takes a table along', async ({ page }) => {
  await join(page, 'analyst');
  await page.goto('/admin/insights');
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main a[href*=".csv"]').first().click()]);
  expect(readFileSync(await download.path(), 'utf8').split('\n')[0], 'a head of columns').toContain(',');
});

test('an auditor reads the record, and finds what was done', async ({ page }) => {
  await join(page, 'auditor');
  await page.goto('/admin/audit');
  await expectAccessible(page);
  await field(page, 'kind').selectOption('staff-signed-in');
  await submit(page, 'kind');
  await expect(page.locator('main')).toContainText('Signed in');
  await expectAccessible(page);
});
