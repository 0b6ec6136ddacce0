// Marketing at work: saves files, and sees them. By hand: PORTICO_MARKETING_URL and PORTICO_MARKETING_CONTENT name a portal and its folder.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { mailbox } from './support/mailbox';
import { person, signUp } from './support/people';
import { expect, test } from './support/test';

const folder = process.env.PORTICO_MARKETING_CONTENT ?? '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function save(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Reloads until it is seen; notes how long that took. */
async function seen(page: Page, what: string, looks: () => Promise<boolean>): Promise<void> {
  const saved = Date.now();
  await expect
    .poll(
      async () => {
        await page.reload();
        return looks();
      },
      { message: what, intervals: [50], timeout: 10_000 },
    )
    .toBe(true);
  test.info().annotations.push({ type: 'seen', description: `${what}: ${Date.now() - saved} ms after saving` });
}

const colour = (page: Page) => page.locator('main form button').first().evaluate((button) => getComputedStyle(button).backgroundColor);

test.describe.configure({ mode: 'serial' });

test('a German button text and a colour are seen as soon as they are saved', async ({ page }) => {
  await page.goto('/sign-in?lang=de');
  await expect(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  save('locales/de/sign_in.ftl', 'sign-in = Hereinspaziert\n');
  await seen(page, 'the button', () => page.getByRole('button', { name: 'Hereinspaziert' }).isVisible());

  const brand = read('style/brands/harbor/brand.toml');
  const before = await colour(page);
  save('style/brands/harbor/brand.toml', brand.replace(/^accent = "[^"]*"/m, 'accent = "#7a1f5c"'));
  await seen(page, 'the colour', async () => (await colour(page)) !== before);
  await expectAccessible(page);

  save('style/brands/harbor/brand.toml', brand);
  await seen(page, 'the colour before', async () => (await colour(page)) === before);
});

test('a subject and a new version of a text are seen, too', async ({ page }) => {
  save('locales/en/letters.ftl', 'letter-confirm-address = One more step\n');
  await page.goto('/legal/terms?lang=en');
  save('locales/en/legal/terms.2.md', 'title: Terms of use\nvalid-from: 2026-02-01\n\nThere is **cake** on Fridays.\n');
  await seen(page, 'the text', () => page.getByText('cake').isVisible());
  await expectAccessible(page);
  const eve = person('Eve');
  await signUp(page, eve);
  expect((await mailbox.latest(page.request, eve.email)).subject).toBe('One more step');
});

test('what is broken reaches nobody', async ({ page }) => {
  const brand = read('style/brands/harbor/brand.toml');
  await page.goto('/sign-in?lang=de');
  save('locales/de/sign_in.ftl', 'sign-in = { $niemand }\n');
  save('style/brands/harbor/brand.toml', brand.replace('name = "Harbor"', 'name = "Broken'));
  // Something good beside it, to know that the folder was looked at: it waits, too, until all is well.
  save('locales/de/common.ftl', 'skip = Hinüber\n');
  await page.waitForTimeout(1_500);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hereinspaziert' })).toBeVisible();
  await expect(page.getByText('Hinüber')).toHaveCount(0);
  save('style/brands/harbor/brand.toml', brand);
  save('locales/de/sign_in.ftl', 'sign-in = Wieder da\n');
  await seen(page, 'the mended button', () => page.getByRole('button', { name: 'Wieder da' }).isVisible());
  await expect(page.getByText('Hinüber')).toHaveCount(1);
});

test('a third brand and a thirteenth language need files alone', async ({ browser, baseURL }) => {
  const harbor = read('style/brands/harbor/brand.toml');
  save('style/brands/reef/logo.svg', read('style/brands/harbor/logo.svg'));
  save('locales/sv/sign_in.ftl', 'language-name = Svenska\nsign-in = Logga in\n');
  save(
    'style/brands/reef/brand.toml',
    harbor
      .replace(/^hosts = .*$/m, 'hosts = ["reef.localhost"]')
      .replace(/^languages = .*$/m, 'languages = ["en", "sv"]')
      .replaceAll('"Harbor"', '"Reef"')
      .replace(/^accent = "[^"]*"/m, 'accent = "#0b6b58"'),
  );
  const reef = new URL(baseURL!);
  reef.hostname = 'reef.localhost';
  // A portal of its own origin: the watch over foreign requests would mistake it for a stranger.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${reef.origin}/sign-in`);
  await seen(page, 'the brand', () => page.getByText('Reef').first().isVisible());
  await page.goto(`${reef.origin}/sign-in?lang=sv`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
  await expectAccessible(page);
  rmSync(join(folder, 'style/brands/reef'), { recursive: true });
  await seen(page, 'that the brand is gone', async () => !(await page.getByText('Reef').first().isVisible()));
  await context.close();
});

test('whoever has the link looks at a draft, and nobody else', async ({ page, browser, baseURL }) => {
  await page.goto(process.env.PORTICO_PREVIEW ?? '');
  await expect(page, 'on the real portal').toHaveURL(/\/sign-in/);
  await expect(page.getByRole('button', { name: 'Soon' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('Nobody else sees it');
  await expectAccessible(page);
  const other = await browser.newPage();
  await other.goto(`${baseURL}/sign-in`);
  await expect(other.getByRole('button', { name: 'Soon' })).toHaveCount(0);
  await other.close();
  await page.getByRole('button', { name: 'Leave the preview' }).click();
  await expect(page.getByRole('button', { name: 'Soon' })).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});
