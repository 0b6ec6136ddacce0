import { expect, test } from '@playwright/test';
import { totp } from './support/totp';

test('our authenticator app counts as the standard says (RFC 6238, appendix B)', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect([59, 1111111109, 1234567890, 20000000000].map((seconds) => totp(secret, 0, seconds * 1000))).toEqual(['287082', '081804', '005924', '353130']);
  expect(totp(secret, 1, 29_000)).toBe('287082');
});
