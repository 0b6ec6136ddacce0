import { test as plain, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

/** axe waits for scripts in every frame, and none runs in these: it looks at the page around them. */
async function expectAccessibleAround(page: Page): Promise<void> {
  await page.locator('iframe').evaluateAll((frames) => frames.forEach((frame) => frame.remove()));
  await expectAccessible(page);
  await page.reload();
}

/** Chooses, as marketing does. */
async function choose(page: Page, choices: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(choices)) await page.locator(`main select[name="${name}"]`).selectOption(value);
  await page.locator('main form').getByRole('button').click();
}

/** Moves the pointer to something in the first frame, which is shown smaller than it is. */
async function pointAt(page: Page, what: Locator): Promise<{ x: number; y: number }> {
  const inside = await what.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, window: window.innerWidth };
  });
  const there = (frame: Element, { x, y, window: whole }: typeof inside) => {
    const place = () => frame.getBoundingClientRect();
    const scale = place().width / whole;
    window.scrollBy(0, place().top + y * scale - window.innerHeight / 2);
    return { x: place().left + x * scale, y: place().top + y * scale };
  };
  const point = await page.locator('iframe').first().evaluate(there, inside);
  await page.mouse.move(point.x, point.y);
  return point;
}

test('marketing looks at the German dark phone, and learns where a word stands', async ({ page }) => {
  await page.goto('/dev/gallery?name=sign-in');
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessibleAround(page);

  await choose(page, { language: 'de', mode: 'dark', width: 'phone' });
  await expect(page).toHaveURL(/language=de.*mode=dark.*width=phone/);
  await expect(page.locator('main [name="name"]')).toHaveValue('sign-in');
  const sample = page.frameLocator('iframe').first();
  await expect(sample.locator('html')).toHaveAttribute('lang', 'de');
  const ground = () => sample.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  const dark = await ground();
  expect(await sample.locator('html').evaluate(() => window.innerWidth)).toBe(390);

  const heading = sample.locator('h1 .traced');
  const told = () => heading.evaluate((span) => getComputedStyle(span, '::after').content);
  expect(await told()).toBe('none');
  await pointAt(page, heading);
  await expect(heading).toHaveAttribute('title', /^sign-in · locales\/de\/sign_in\.ftl:\d+$/);
  await expect.poll(told, 'told at once, before the browser shows the title').toContain('locales/de/sign_in.ftl:');

  await choose(page, { mode: 'light' });
  await expect(page).toHaveURL(/mode=light/);
  await expect(sample.locator('h1')).toBeVisible();
  expect(await ground(), 'light and dark differ, whatever the system prefers').not.toBe(dark);
});

test('a letter is looked at alone, its words below', async ({ page }) => {
  await page.goto('/dev/gallery?kind=letters&language=de');
  await page.locator('main figure').getByRole('link', { name: 'letter-recovery', exact: true }).click();
  await expect(page).toHaveURL(/\/dev\/gallery\/letter-recovery\?/);
  await expectAccessibleAround(page);
  const button = page.frameLocator('iframe').locator('a.button');
  await expect(button).toBeVisible();
  // Its styles came along, into a sheet of their own.
  expect(await button.evaluate((link) => getComputedStyle(link).display)).toBe('inline-block');
  await expect(page.locator('main')).toContainText('locales/de/letters.ftl:');
  // Nothing in a sample leads away.
  const { x, y } = await pointAt(page, button);
  await page.mouse.click(x, y);
  await expect.poll(() => button.evaluate(() => location.href)).toMatch(/letter-recovery\/frame.*#$/);
  await expect(button).toBeVisible();
});

// Chromium tells the refusal on its console, which `test` takes for a complaint.
plain('a form in a sample is not sent', async ({ page }) => {
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await page.goto('/dev/gallery/sign-in');
  const send = page.frameLocator('iframe').locator('form button').first();
  await expect(send).toBeVisible();
  const refused = page.waitForEvent('console', (line) => line.text().includes('Blocked form submission'));
  const { x, y } = await pointAt(page, send);
  await page.mouse.click(x, y);
  await refused;
  await expect(send).toBeVisible();
  expect(posts).toEqual([]);
});
