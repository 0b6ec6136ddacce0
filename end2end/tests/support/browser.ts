// Which browser, of which size: shared by the journeys and the pictures.

export const url = process.env.PORTICO_URL ?? 'http://localhost:3000';

export const browser = {
  launchOptions: {
    // Unset: the browser that Playwright installed.
    executablePath: process.env.PORTICO_CHROMIUM || undefined,
    // Chromium's own calls home would be noise where we watch for foreign requests.
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  },
  locale: 'en-US',
  timezoneId: 'Europe/Berlin',
};

export const desktop = { viewport: { width: 1280, height: 800 } };
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
