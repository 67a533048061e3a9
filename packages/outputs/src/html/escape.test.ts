import { expect, it } from 'vitest';
import { escapeHtml } from './escape.js';

it('escapes what HTML reads as its own, and leaves out what it forbids', () => {
  expect(escapeHtml('a\u0000<b> & "c"\u001f\u007f\t')).toBe('a&lt;b&gt; &amp; &quot;c&quot;\t');
});
