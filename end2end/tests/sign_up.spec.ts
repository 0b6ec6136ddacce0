import { expectAccessible } from './support/axe';
import { mailbox } from './support/mailbox';
import { confirmByCode, field, person, signIn, signOut, signUp, submit } from './support/people';
import { expect, test } from './support/test';

test('somebody registers, proves the address, leaves and comes back', async ({ page }) => {
  const alice = person('Alice');

  await page.goto('/sign-up');
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page);

  await signUp(page, alice);
  await expectAccessible(page);

  await confirmByCode(page, alice);
  await expect(page.locator('main')).toBeVisible();
  await expectAccessible(page);

  await signOut(page);
  await page.goto('/account');
  await expect(page, 'who has left is asked to sign in').toHaveURL(/\/sign-in/);
  await expectAccessible(page);

  await signIn(page, alice);
});

test('the link from the letter shows a button, and works where it was asked for', async ({ page }) => {
  const bob = person('Bob');
  await signUp(page, bob);
  const letter = await mailbox.latest(page.request, bob.email);
  const link = letter.links.find((candidate) => candidate.includes('/verify-email'));
  expect(link, 'a link in the letter').toBeTruthy();

  // Scanners fetch links: looking must not confirm anything (ASVS 5.0 V3.5.3).
  await page.request.get(link!);
  await page.goto(link!);
  await expectAccessible(page);
  await page.locator('main form').getByRole('button').first().click();
  await expect(page).toHaveURL(/\/account/);
});

test('a refused form keeps what was typed, but no password, and says what is wrong', async ({ page }) => {
  await page.goto('/sign-up');
  const carol = person('Carol');
  await field(page, 'email').fill(carol.email);
  await field(page, 'password').fill('password');
  for (const needed of await page.locator('main input[type="checkbox"][aria-required="true"]').all()) await needed.check();
  const answer = page.waitForResponse((response) => response.request().method() === 'POST' && new URL(response.url()).pathname === '/sign-up');
  await submit(page, 'email');
  expect((await answer).status()).toBe(422);
  await expect(field(page, 'email')).toHaveValue(carol.email);
  await expect(field(page, 'password')).toHaveValue('');
  await expect(field(page, 'password')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('a wrong password and an unknown address get the same answer', async ({ page }) => {
  const said = async (email: string) => {
    await page.goto('/sign-in');
    await field(page, 'email').fill(email);
    await field(page, 'password').fill('not the password at all');
    await submit(page, 'password');
    await expect(page).toHaveURL(/\/sign-in/);
    return page.locator('main').innerText();
  };
  const dave = person('Dave');
  await signUp(page, dave);
  await confirmByCode(page, dave);
  await signOut(page);
  expect(await said(dave.email)).toBe(await said(person('Nobody').email));
});
