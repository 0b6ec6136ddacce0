// Staff: joining, the rooms that each role sees, and an owner who invites, gives a role and keeps somebody out.

import { randomBytes } from 'node:crypto';
import { expectAccessible } from './support/axe';
import { mailbox } from './support/mailbox';
import { field, submit } from './support/people';
import { join, proveIfAsked, rooms, signInAgain, type Role } from './support/staff';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 180_000 });

const ROOMS: Record<Role, string[]> = {
  owner: ['/admin', '/admin/customers', '/admin/imports', '/admin/insights', '/admin/audit', '/admin/outbox', '/admin/content', '/admin/defence', '/admin/system', '/admin/staff'],
  support: ['/admin', '/admin/customers', '/admin/outbox', '/admin/defence'],
  auditor: ['/admin', '/admin/customers', '/admin/insights', '/admin/audit', '/admin/system', '/admin/staff'],
  analyst: ['/admin', '/admin/insights'],
  marketing: ['/admin', '/admin/insights', '/admin/content'],
};

for (const role of Object.keys(ROOMS) as Role[]) {
  test(`${role}: sees the rooms of the role, and enters each`, async ({ page }) => {
    const who = await join(page, role);
    expect((await rooms(page)).filter((href) => href !== '/admin/me')).toEqual(ROOMS[role]);
    for (const path of [...ROOMS[role], '/admin/me', '/admin/roles']) {
      const answer = await page.goto(path);
      expect(answer!.status(), path).toBe(200);
      await proveIfAsked(page, who);
      await expect(page.locator('h1')).toHaveCount(1);
      await expectAccessible(page);
    }
    for (const closed of ROOMS.owner.filter((path) => !ROOMS[role].includes(path))) {
      expect((await page.goto(closed))!.status(), closed).toBe(403);
    }
    await page.goto('/admin');
    const menu = page.locator('header summary');
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: 'Sign out' }).locator('visible=true').click();
    await expect(page).toHaveURL(/\/admin\/sign-in/);
    await signInAgain(page, who);
  });
}

test('an owner invites somebody, gives another role, and keeps them out', async ({ page, browser }) => {
  const who = await join(page, 'owner');
  const email = `new-${randomBytes(4).toString('hex')}@staff.example`;
  await page.goto('/admin/staff/invite');
  await proveIfAsked(page, who);
  await expectAccessible(page);
  await submit(page, 'email');
  await expect(page.locator('#email-why')).toBeVisible();
  await expectAccessible(page);
  await field(page, 'email').fill(email);
  await field(page, 'name').fill('New Colleague');
  await field(page, 'role').selectOption('analyst');
  await submit(page, 'email');
  await expect(page.getByRole('status')).toBeVisible();

  const letter = await mailbox.latest(page.request, email);
  const there = await (await browser.newContext({ baseURL: test.info().project.use.baseURL })).newPage();
  await there.goto(letter.links.find((link) => link.includes('/admin/invitation'))!);
  await expect(there.locator('main')).toContainText('Analyst');

  await page.getByRole('row', { name: new RegExp(email) }).getByRole('link').click();
  await expectAccessible(page);
  await field(page, 'role').selectOption('support');
  await submit(page, 'role');
  await proveIfAsked(page, who);
  await expect(page.getByRole('status')).toBeVisible();
  await page.getByRole('link', { name: 'Keep out' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep out' }).click();
  await expect(page.locator('main')).toContainText('Kept out');
  expect((await there.reload())!.status(), 'the link is worth nothing any more').toBe(410);
});
