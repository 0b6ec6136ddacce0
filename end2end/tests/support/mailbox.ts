// The development mailbox: letters as the portal wrote them.

import { expect, type APIRequestContext } from '@playwright/test';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  links: string[];
  codes: string[];
  at: string;
}

/** All letters to this address, newest first. */
async function letters(request: APIRequestContext, to: string): Promise<Letter[]> {
  const answer = await request.get('/dev/mailbox.json');
  expect(answer.status(), 'the mailbox answers in development').toBe(200);
  const all = (await answer.json()) as Letter[];
  return all.filter((letter) => letter.to.toLowerCase() === to.toLowerCase());
}

/**
 * The newest letter to this address; waits for the outbox. `subject` picks one of several, `count` waits until there are so many
 * (for a second letter with the subject of the first).
 */
async function latest(request: APIRequestContext, to: string, { subject = /./, count = 1 }: { subject?: RegExp; count?: number } = {}): Promise<Letter> {
  let found: Letter[] = [];
  await expect
    .poll(
      async () => {
        found = (await letters(request, to)).filter((letter) => subject.test(letter.subject));
        return found.length;
      },
      { message: `letters to ${to} with a subject like ${subject}`, timeout: 15_000 },
    )
    .toBeGreaterThanOrEqual(count);
  return found[0];
}

export const mailbox = { letters, latest };
