import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { pasteParagraphs } from './paste-paragraphs.js';
import type { Clipboard } from './paste-table.js';

const PLAN = 'kế hoạch KH-1 "K" {\n  năm 2026\n  │\n}\n';

async function pasted(clipboard: Clipboard, plan = PLAN): Promise<string | undefined> {
  const { language, file, offset } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': plan });
  const text = pasteParagraphs(language, file, offset, clipboard);
  if (text === undefined) return undefined;
  const after = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': plan.replace('│', () => `${text}│`) });
  expect(after.file.parseResult.parserErrors).toEqual([]);
  return text;
}

const LINES = [
  'I. NHIỆM VỤ',
  '1. Rà soát "hồ sơ" {trễ hạn}.',
  '- Công khai theo Quyết định số 12/QĐ-UBND ngày 15/3/2026;',
  '- Xin lỗi.',
];
const WANTED = [
  'mục "NHIỆM VỤ" {',
  '    ý "Rà soát \\"hồ sơ\\" \\{trễ hạn\\}." {',
  '      đoạn """',
  '        - Công khai theo Quyết định số 12/QĐ-UBND ngày 15/3/2026;',
  '        - Xin lỗi.',
  '      """',
  '    }',
  '  }',
].join('\n');

describe('paragraphs copied from Word', () => {
  it('are headings, clauses and bullets, of plain text as of HTML', async () => {
    const text = LINES.join('\r\n');
    const html = `<html><head><style>p {}</style></head><body>${LINES.map((line, at) => `<p class=MsoNormal>${at === 0 ? `<b>${line}</b>` : line}<o:p></o:p></p>`).join('\n')}</body></html>`;
    expect(await pasted({ text })).toBe(WANTED);
    expect(await pasted({ text, html })).toBe(WANTED);
  });

  it('are in the words of the file', async () => {
    const text = await pasted({ text: LINES.join('\n') }, 'plan KH-1 "K" {\n  year 2026\n  │\n}\n');
    expect(text).toMatch(/^section "NHIỆM VỤ" \{\n {4}clause /);
  });

  it.each<[string, Clipboard, string?]>([
    ['a piece of one paragraph', { text: 'rà soát hồ sơ' }],
    ['statements', { text: 'nhiệm vụ NV-1 "A."\nnhiệm vụ NV-2 "B."' }],
    ['a document', { text: 'kế hoạch A "a" {\n  năm 2026\n}' }],
    ['a table', { text: 'A\nB', html: '<table><tr><td>A</td></tr><tr><td>B</td></tr></table>' }],
    ['inside a text', { text: LINES.join('\n') }, 'kế hoạch KH-1 "K" {\n  đoạn "a │ b"\n}\n'],
    ['outside of a document', { text: LINES.join('\n') }, '│\n'],
  ])('%s is pasted as it is', async (_, clipboard, plan) => {
    expect(await pasted(clipboard, plan)).toBeUndefined();
  });
});
