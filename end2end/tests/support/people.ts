// People and what they do, in the words of a journey. Fields are found by the names that DESIGN promises, so that a new wording breaks no journey.

import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { mailbox } from './mailbox';
import { totp } from './totp';

export interface Person {
  givenName: string;
  familyName: string;
  email: string;
  password: string;
}

/** Somebody whom the portal has never seen. */
export function person(givenName = 'Alice'): Person {
  const tail = randomBytes(5).toString('hex');
  return { givenName, familyName: 'Lindqvist', email: `${givenName.toLowerCase()}-${tail}@example.com`, password: `copper lantern ${tail}` };
}

export function field(page: Page, name: string): Locator {
  return page.locator(`main [name="${name}"]`);
}

/** Sends the form that holds this field, with its default button, the one that Enter presses. */
export async function submit(page: Page, name: string): Promise<void> {
  await page.locator('main form', { has: page.locator(`[name="${name}"]`) }).getByRole('button').and(page.locator(':not([type="button"])')).first().click();
}

/** Fills what the schema asks for, where it asks. */
async function fillIfAsked(page: Page, name: string, value: string): Promise<void> {
  if (await field(page, name).count()) await field(page, name).fill(value);
}

/** Registers, and stands before "check your inbox". */
export async function signUp(page: Page, who: Person): Promise<void> {
  await page.goto('/sign-up');
  await field(page, 'email').fill(who.email);
  await field(page, 'password').fill(who.password);
  await fillIfAsked(page, 'given_name', who.givenName);
  await fillIfAsked(page, 'family_name', who.familyName);
  // Contracts are required; free consents are left as they are: not given.
  for (const needed of await page.locator('main input[type="checkbox"][aria-required="true"]').all()) await needed.check();
  await submit(page, 'email');
  await expect(page).toHaveURL(/\/verify-email/);
}

/** Types the code from the newest letter; the customer is born, and signed in. */
export async function confirmByCode(page: Page, who: Person): Promise<void> {
  const letter = await mailbox.latest(page.request, who.email);
  expect(letter.codes.length, 'a code in the letter').toBeGreaterThan(0);
  await field(page, 'code').fill(letter.codes[0]);
  await submit(page, 'code');
  await expect(page).toHaveURL(/\/account/);
}

/** A new customer, signed in. */
export async function join(page: Page, who: Person = person()): Promise<Person> {
  await signUp(page, who);
  await confirmByCode(page, who);
  return who;
}

/** Address and password, and the second factor where its secret is given. */
export async function signIn(page: Page, who: Person, secret?: string): Promise<void> {
  await page.goto('/sign-in');
  await field(page, 'email').fill(who.email);
  await field(page, 'password').fill(who.password);
  await submit(page, 'password');
  if (secret) {
    await expect(page).toHaveURL(/\/sign-in\/second-factor/);
    await field(page, 'code').fill(totp(secret));
    await submit(page, 'code');
  }
  await expect(page).toHaveURL(/\/account/);
}

/** Proves it is still them, where the portal asks before something sensitive. */
export async function confirmIfAsked(page: Page, who: Person, secret?: string): Promise<void> {
  if (!/\/confirm/.test(page.url())) return;
  if (await field(page, 'password').count()) {
    await field(page, 'password').fill(who.password);
    await submit(page, 'password');
  }
  if (secret && (await field(page, 'code').count())) {
    await field(page, 'code').fill(totp(secret));
    await submit(page, 'code');
  }
}

/** On a phone the way out is in the menu, which opens without script. */
export async function signOut(page: Page): Promise<void> {
  const ways = page.locator('form[action^="/sign-out"]').getByRole('button');
  const visible = ways.filter({ visible: true });
  if (!(await visible.count())) await page.locator('header summary, nav summary').filter({ visible: true }).first().click();
  await visible.first().click();
  await expect(page).not.toHaveURL(/\/account/);
}
