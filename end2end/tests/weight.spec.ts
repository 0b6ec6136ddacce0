// What a first visit costs on a slow line: requests and bytes, as the browser's own tools count them (headers included).

import { expect, test } from './support/test';

/** The most that the sign-in page may ask for and bring, with everything that belongs to it. */
const REQUESTS = 3;
const BYTES = 14 * 1024;

test('the sign-in page is there after three requests and 14 KB', async ({ page }) => {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const asked: string[] = [];
  let bytes = 0;
  network.on('Network.requestWillBeSent', (event) => asked.push(event.request.url));
  network.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  expect(bytes, 'something came').toBeGreaterThan(1000);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(REQUESTS);
  expect(bytes, asked.join('\n')).toBeLessThanOrEqual(BYTES);
});
