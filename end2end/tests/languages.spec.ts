// Every language that has a folder, on the narrowest phone: nothing to scroll sideways, nothing left in English.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { mailbox } from './support/mailbox';
import { confirmByCode, field, person, signUp, submit } from './support/people';
import { expect, test } from './support/test';

const folder = fileURLToPath(new URL('../../locales', import.meta.url));
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const rightToLeft = ['ar'];

/** What English says outside its values, where it is long enough to be English for sure. */
const english: string[] = readdirSync(`${folder}/en`)
  .filter((file) => file.endsWith('.ftl'))
  .flatMap((file) => readFileSync(`${folder}/en/${file}`, 'utf8').split('\n'))
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.replace(/^(\s+\*?\[\w+\]|[\w-]+ =)/, ''))
  .flatMap((line) => line.split(/\{[^}]*\}?|<[^>]*>/))
  .map((said) => said.trim())
  .filter((said) => /^\S*[a-z]{2,}( \S+){2,}$/i.test(said));

const SIGNED_OUT = ['/sign-in', '/sign-up', '/recovery', '/legal/privacy', '/no-such-page'];
const ROOMS = ['', '/profile', '/security', '/second-factor', '/sessions', '/consents', '/activity', '/export', '/close', '/email', '/password'];

/** What the browser shows right now is in this language, and fits. */
async function expectSpoken(page: Page, code: string): Promise<void> {
  const path = new URL(page.url()).pathname;
  await expect(page.locator('html')).toHaveAttribute('lang', code);
  await expect(page.locator('html')).toHaveAttribute('dir', rightToLeft.includes(code) ? 'rtl' : 'ltr');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, `pixels to scroll sideways on ${path} in ${code}`).toBeLessThanOrEqual(0);
  if (code === 'en') return;
  const said = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  expect(english.filter((sentence) => said.includes(sentence)), `English on ${path} in ${code}`).toEqual([]);
}

test('what English says is known', () => {
  expect(english).toContain('That address and password don’t belong together.');
  expect(english.length).toBeGreaterThan(300);
});

for (const code of languages) {
  test(`in ${code}: sign up, and every room`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/sign-in?lang=${code}`);
    for (const path of SIGNED_OUT) {
      await page.goto(path);
      await expectSpoken(page, code);
    }

    await page.goto('/sign-up');
    await field(page, 'email').fill('nobody@');
    await field(page, 'password').fill('short');
    await submit(page, 'email');
    await expect(field(page, 'password')).toHaveAttribute('aria-invalid', 'true');
    await expectSpoken(page, code);

    const who = person('Wilhelmina');
    await signUp(page, who);
    await expectSpoken(page, code);
    await confirmByCode(page, who);
    const letter = await mailbox.latest(page.request, who.email);
    expect(letter.html, 'the letter is in the language of the sign-up').toContain(`lang="${code}"`);
    if (code !== 'en') expect(english.filter((sentence) => letter.text.includes(sentence))).toEqual([]);
    for (const room of ROOMS) {
      await page.goto(`/account${room}`);
      await expectSpoken(page, code);
    }
    await page.goto('/account/profile');
    await expect(page.locator('main [name="language"] option:checked')).toHaveAttribute('value', code);
  });
}

test('the languages at the foot open and close by keyboard', async ({ page }) => {
  await page.goto('/sign-in');
  const list = page.locator('footer details');
  const german = list.getByRole('link', { name: 'Deutsch', exact: true });
  await expect(german).toBeHidden();
  await list.locator('summary').press('Enter');
  // All but the one that is spoken; in development there is one more, that nobody speaks.
  await expect(list.getByRole('link')).toHaveCount(languages.length);
  await expect(german).toBeInViewport();
  await german.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(list.locator('summary')).toHaveText('Deutsch');
});
