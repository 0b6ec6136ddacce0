// Those who work here: each journey takes an invitation that nobody took yet, and comes in with password and code.

import type { Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { expectAccessible } from './axe';
import { field, submit } from './people';
import { expect, test } from './test';
import { totp } from './totp';

export type Role = 'owner' | 'support' | 'auditor' | 'analyst' | 'marketing';

export interface Colleague {
  email: string;
  password: string;
  secret: string;
  /** The step of the code that counts next: a code counts once. */
  next: number;
}

function invitations(role: Role): string[] {
  const told = [process.env.PORTICO_STAFF, process.env.PORTICO_STAFF_POSTGRES].filter(Boolean).map((text) => JSON.parse(text!));
  const house = told.find(({ url }) => url === test.info().project.use.baseURL);
  expect(house, 'this house has invitations').toBeTruthy();
  return house.invitations[role];
}

/** A code that was not shown yet: the present one, or the next, which is taken already. */
async function freshCode(page: Page, who: Colleague): Promise<string> {
  const now = () => Math.floor(Date.now() / 30_000);
  if (who.next > now() + 1) await page.waitForTimeout((who.next - 1) * 30_000 - Date.now() + 500);
  const step = Math.max(who.next, now());
  who.next = step + 1;
  return totp(who.secret, step - now());
}

/** Takes an invitation up, sets an app up, and stands before the first page. */
export async function join(page: Page, role: Role): Promise<Colleague> {
  const password = `lantern harbour ${randomBytes(4).toString('hex')}`;
  for (const link of invitations(role)) {
    const answer = await page.goto(link);
    if (answer!.status() === 410) continue;
    await expectAccessible(page);
    const email = await page.locator('main strong').last().innerText();
    await field(page, 'password').fill(password);
    await submit(page, 'password');
    // Another journey may have been faster: then the link is used up, and the next one is tried.
    if (!page.url().endsWith('/admin/second-factor')) continue;
    await expectAccessible(page);
    const secret = (await page.locator('main code').first().innerText()).replace(/\s/g, '');
    const who: Colleague = { email, password, secret, next: 0 };
    await field(page, 'code').fill(await freshCode(page, who));
    await submit(page, 'code');
    await expect(page).toHaveURL(/\/admin$/);
    return who;
  }
  throw new Error(`no invitation is left for ${role}`);
}

/** Shows password and code again, where they are asked for. */
export async function proveIfAsked(page: Page, who: Colleague): Promise<void> {
  if (!page.url().includes('/admin/confirm')) return;
  await field(page, 'password').fill(who.password);
  await field(page, 'code').fill(await freshCode(page, who));
  await submit(page, 'code');
  await expect(page).not.toHaveURL(/\/admin\/confirm/);
}

/** Leaves, and comes in again. */
export async function signInAgain(page: Page, who: Colleague): Promise<void> {
  await page.goto('/admin/sign-in');
  await field(page, 'email').fill(who.email);
  await field(page, 'password').fill(who.password);
  await submit(page, 'password');
  await field(page, 'code').fill(await freshCode(page, who));
  await submit(page, 'code');
  await expect(page).toHaveURL(/\/admin/);
}

/** The rooms in the navigation. */
export async function rooms(page: Page): Promise<string[]> {
  const links = page.locator('header nav a');
  return links.evaluateAll((found) => [...new Set(found.map((link) => link.getAttribute('href')!))]);
}
