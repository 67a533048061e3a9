import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Starts the Chromium of the operating system without a window. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
}

/** What a page has to be allowed for copying and pasting. */
export const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
