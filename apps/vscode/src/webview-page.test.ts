import { expect, it } from 'vitest';
import { webviewPage } from './webview-page.js';

const page = webviewPage(
  { language: 'vi', title: '<script>', script: 'vscode://x.js?a="b"', style: 'p{}', body: '<main></main>' },
  'N0',
);

it('lets nothing in but its own script and style sheets', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'nonce-N0'",
    "style-src-attr 'unsafe-inline'",
    "script-src 'nonce-N0'",
  ]);
});

it('takes words as words', () => {
  expect(page).toContain('<title>&#60;script&#62;</title>');
  expect(page.match(/<script/g)).toHaveLength(1);
});

it('has a nonce of its own each time', () => {
  const parts = { language: 'en', title: '', script: '', style: '', body: '' } as const;
  expect(webviewPage(parts)).not.toBe(webviewPage(parts));
});
