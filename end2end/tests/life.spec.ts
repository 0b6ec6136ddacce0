import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { mailbox } from './support/mailbox';
import { confirmByCode, field, person, signOut, signUp, submit, type Person } from './support/people';
import { expect, test } from './support/test';
import { totp } from './support/totp';

test.describe.configure({ timeout: 120_000 });

/** Opens a page, and holds it to what every page promises. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page);
}

async function enterSecondFactor(page: Page, who: Person): Promise<{ secret: string; codes: string[] }> {
  await look(page, '/account/second-factor');
  await page.locator('main button[name="action"][value="start"]').click();
  await expectAccessible(page);
  const secret = (await page.locator('main code').first().innerText()).replace(/\s/g, '');
  await field(page, 'code').fill(totp(secret));
  await submit(page, 'code');
  const codes = await page.locator('main code').allInnerTexts();
  expect(codes.length, 'ten recovery codes').toBe(10);
  await expectAccessible(page);
  await mailbox.latest(page.request, who.email, { count: 2 });
  return { secret, codes };
}

test('a whole life: a second factor, a profile, decisions, a forgotten password, the data, and farewell', async ({ page }) => {
  const alice = person('Alice');
  await signUp(page, alice);
  await confirmByCode(page, alice);
  await look(page, '/account');

  const { codes } = await enterSecondFactor(page, alice);

  await look(page, '/account/profile');
  await field(page, 'given_name').fill('Alicia');
  await submit(page, 'given_name');
  await expect(page.getByRole('status')).toBeVisible();
  await page.goto('/account');
  await expect(page.locator('h1')).toContainText('Alicia');

  await look(page, '/account/consents');
  await page.locator('[name="consent.newsletter"][value="allow"]').click();
  await page.locator('[name="consent.newsletter"][value="withdraw"]').click();
  await expect(page.locator('[name="consent.newsletter"][value="allow"]')).toBeVisible();

  for (const path of ['/account/security', '/account/sessions', '/account/activity']) await look(page, path);

  // Forgotten: the link does not pass the second factor by.
  await signOut(page);
  await look(page, '/recovery');
  await field(page, 'email').fill(alice.email);
  await submit(page, 'email');
  await expectAccessible(page);
  const letter = await mailbox.latest(page.request, alice.email, { subject: /password/i });
  await look(page, letter.links.find((link) => link.includes('/recovery/new-password'))!);
  alice.password = `velvet anchor ${alice.email.slice(6, 12)}`;
  await field(page, 'password').fill(alice.password);
  await submit(page, 'password');
  await field(page, 'email').fill(alice.email);
  await field(page, 'password').fill(alice.password);
  await submit(page, 'password');
  await expect(page).toHaveURL(/\/sign-in\/second-factor/);
  await expectAccessible(page);
  await field(page, 'code').fill(codes[0]);
  await submit(page, 'code');
  await expect(page).toHaveURL(/\/account$/);

  await look(page, '/account/export');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main form').getByRole('button').first().click()]);
  expect(readFileSync(await download.path()).subarray(0, 2).toString(), 'a zip archive').toBe('PK');

  await look(page, '/account/close');
  await field(page, 'confirm').check();
  await submit(page, 'confirm');
  await expect(page).toHaveURL(/\/sign-in/);
  await field(page, 'email').fill(alice.email);
  await field(page, 'password').fill(alice.password);
  await submit(page, 'password');
  await field(page, 'code').fill(codes[1]);
  await submit(page, 'code');
  await expect(page).toHaveURL(/\/sign-in\/reopen/);
  await expectAccessible(page);
  await page.locator('main form').getByRole('button').first().click();
  await expect(page).toHaveURL(/\/account$/);
});

test('ein Leben auf Deutsch: registrieren, bestätigen, Profil, Einwilligungen', async ({ browser, contextOptions, baseURL }) => {
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'de-DE' });
  const page = await context.newPage();
  const bernd = person('Bernd');
  await look(page, '/sign-up');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await signUp(page, bernd);
  await expectAccessible(page);
  const letter = await mailbox.latest(page.request, bernd.email);
  expect(letter.subject).toContain('Adresse');
  await confirmByCode(page, bernd);
  const rooms = ['', '/profile', '/security', '/sessions', '/consents', '/activity', '/export', '/close', '/email', '/password', '/second-factor'];
  for (const room of rooms) {
    await look(page, `/account${room}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  }
  await context.close();
});
