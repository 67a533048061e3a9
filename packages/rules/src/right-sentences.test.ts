import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cases } from './generated/cases.js';
import { rules } from './generated/rules.js';
import { checkCase, textOf } from './testing/cases.js';
import { check } from './testing/index.js';

/** The rules that judge a sentence by itself, wherever it stands. */
const ofSentences = rules.filter(({ readsProse, on }) => readsProse && (on?.Chunk || on?.Text)).map(({ code }) => code);

describe('what is right', () => {
  it('in the words of offices is right to every rule', async () => {
    const sentences = await readFile(new URL('testing/right-sentences.txt', import.meta.url), 'utf8');
    const paragraphs = sentences.trim().split('\n');
    const document = (name: string, number: number, ...said: readonly string[]) =>
      `báo cáo ${name} "Báo cáo" {\n  ban hành VP  số ${number}/BC-VP  ngày 05/01/2026\n${said
        .map((sentence) => `  đoạn "${sentence}"`)
        .join('\n')}\n  nơi nhận "Như trên"  lưu "VT"  ký VP.CVP "Lê An"\n}`;
    // What ends a document is right at its end alone.
    const ends = paragraphs.filter((sentence) => sentence.endsWith('./.'));
    const text = [
      'cơ quan VP "Văn phòng" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }',
      document('B', 12, ...paragraphs.filter((sentence) => !ends.includes(sentence))),
      ...ends.map((sentence, at) => document(`B-${at}`, 13 + at, sentence)),
    ].join('\n');
    expect(paragraphs.length).toBeGreaterThanOrEqual(300);
    expect((await check(text)).map(({ code, message }) => `${code} ${message.vi}`)).toEqual([]);
  });

  it.each(
    [...cases].flatMap(([code, { silent }]) =>
      ofSentences.includes(code)
        ? silent.map((one) => [textOf(one).replace(/\s+/g, ' ').slice(0, 100), one] as const)
        : [],
    ),
  )('to one rule of sentences is right to the others: %s', async (_line, one) => {
    const found = await checkCase(one);
    expect(found.filter(({ code }) => ofSentences.includes(code)).map(({ message }) => message.vi)).toEqual([]);
  });
});
