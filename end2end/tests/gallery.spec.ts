import { AxeBuilder } from '@axe-core/playwright';
import { test as plain, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

/** Chooses, as marketing does. */
async function choose(page: Page, choices: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(choices)) await page.locator(`main select[name="${name}"]`).selectOption(value);
  await page.locator('main form').getByRole('button').click();
}

test('marketing looks at the German dark phone, and learns where a word stands', async ({ page }) => {
  await page.goto('/dev/gallery?name=sign-in');
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page);

  await choose(page, { language: 'de', mode: 'dark', width: 'phone' });
  await expect(page).toHaveURL(/language=de.*mode=dark.*width=phone/);
  await expect(page.locator('main [name="name"]')).toHaveValue('sign-in');
  const sample = page.frameLocator('iframe').first();
  await expect(sample.locator('html')).toHaveAttribute('lang', 'de');
  const { width, ground } = await sample.locator('html').evaluate((root) => ({ width: window.innerWidth, ground: getComputedStyle(root).backgroundColor }));
  expect(width).toBe(390);
  await choose(page, { mode: 'light' });
  const light = await sample.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(light, 'light and dark differ, whatever the system prefers').not.toBe(ground);

  const heading = sample.locator('h1 .traced');
  await heading.hover();
  await expect(heading).toHaveAttribute('title', /^sign-in · locales\/de\/sign_in\.ftl:\d+$/);
  const told = await heading.evaluate((span) => getComputedStyle(span, '::after').content);
  expect(told, 'told at once, before the browser shows the title').toContain('attr(title)' === told ? 'attr(title)' : 'locales/de/sign_in.ftl:');
});

test('a letter is looked at alone, its words below', async ({ page }) => {
  await page.goto('/dev/gallery?kind=letters&language=de');
  await page.locator('main figure').getByRole('link', { name: 'letter-recovery' }).first().click();
  await expect(page).toHaveURL(/\/dev\/gallery\/letter-recovery\?/);
  await expectAccessible(page);
  const letter = page.frameLocator('iframe');
  await expect(letter.locator('a.button')).toBeVisible();
  // Its styles came along, into a sheet of their own.
  const button = await letter.locator('a.button').evaluate((link) => getComputedStyle(link).display);
  expect(button).toBe('inline-block');
  await expect(page.locator('main')).toContainText('locales/de/letters.ftl:');
  // Nothing in a sample leads away.
  await letter.locator('a.button').click();
  await expect(letter.locator('a.button')).toBeVisible();
});

// Chromium tells the refusal on its console, which `test` takes for a complaint.
plain('a form in a sample is not sent', async ({ page }) => {
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await page.goto('/dev/gallery/sign-in');
  const sample = page.frameLocator('iframe');
  const refused = page.waitForEvent('console', (line) => line.text().includes('Blocked form submission'));
  await sample.locator('form button').first().click();
  await refused;
  await expect(sample.locator('form button').first()).toBeVisible();
  expect(posts).toEqual([]);
});

test('everybody can use every page', async ({ page }, info) => {
  test.skip(info.project.use.javaScriptEnabled === false, 'axe needs script');
  test.setTimeout(300_000);
  await page.goto('/dev/gallery?mode=' + (info.project.name.endsWith('dark') ? 'dark' : 'light'));
  const samples = await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).src));
  const found: unknown[] = [];
  for (const sample of samples.filter((address) => !address.includes('/letter-'))) {
    await page.goto(sample);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.map(({ id, nodes }) => ({ sample: new URL(sample).pathname, id, where: nodes.map((node) => node.target.join(' ')) })));
  }
  expect(found).toEqual([]);
});
