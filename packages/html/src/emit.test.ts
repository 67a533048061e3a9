import { nd30, outlineOf } from '@rplan/outline';
import { planWith } from '@rplan/outline/testing';
import { describe, expect, it } from 'vitest';
import { emitHtml } from './emit.js';

const TITLE = 'Kế hoạch <script>alert("1")</script> & “khắc phục”';
const outline = outlineOf(
  planWith({
    document: { title: [{ type: 'text', text: TITLE }], blocks: [] },
  }),
  nd30,
);

describe('the page', () => {
  it('carries the author’s words as words, never as tags', () => {
    const page = emitHtml(outline, nd30);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; “khắc phục”');
    expect(page).not.toMatch(/<script/i);
  });

  it('asks nothing of the network', () => {
    expect(emitHtml(outline, nd30)).not.toMatch(/(?:src|href)=|url\(|@import/);
  });

  it('is one sheet of paper for each section', () => {
    expect(emitHtml(outline, nd30).match(/<section/g)).toHaveLength(outline.sections.length);
  });
});
