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

describe('what the profile measures', () => {
  const marked = outlineOf(
    planWith({
      document: {
        kind: 'official letter',
        marks: ['very urgent'],
        signature: { role: 'GĐ', name: 'Lê Văn An' },
        components: {
          contact: [{ style: 'plain', content: [{ type: 'text', text: 'Phòng Hành chính' }] }],
          circulation: [{ style: 'plain', content: [{ type: 'text', text: 'XEM XONG TRẢ LẠI' }] }],
        },
      },
    }),
    nd30,
  );
  const page = emitHtml(marked, nd30);

  it('frames a mark of urgency in its legal 40 by 8 mm', () => {
    expect(page).toMatch(/class="urgency" style="width:113\.39pt;height:22\.68pt/);
  });

  it('leaves room for signature and seal', () => {
    const [, before] = /\.signing-gap\{[^}]*margin:([\d.]+)pt/.exec(page) ?? [];
    // With the line itself 28 mm.
    expect(Number(before) + 14 * 1.15).toBeCloseTo(79.37, 1);
    expect(page).toContain('<p class="signing-gap"><br></p>');
  });

  it('puts contact and circulation in the margins, not in the text', () => {
    expect(page).toMatch(/<div class="page-top"><p class="circulation"/);
    expect(page).toMatch(/<div class="page-foot"><p class="contact"/);
  });
});
