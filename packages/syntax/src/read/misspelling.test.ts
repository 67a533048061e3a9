import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lacksMarks } from '../vocabulary/alike.js';
import { keywords, spellings } from '../vocabulary/keywords.js';
import { misspelling } from './misspelling.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const all = keywords.map(({ en }) => en);
const spelled = new Set(keywords.flatMap((keyword) => spellings(keyword).map(({ text }) => text)));

/** What offices write: the sentences that rules are held to, the real documents, the pages about the language. */
const corpus = [
  ...['packages/rules/src/testing/right-sentences.txt'],
  ...['examples', 'docs/vi'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:rplan|md|txt)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
].map((path) => readFileSync(`${root}${path}`, 'utf8').normalize('NFC'));

/** Small words that stand beside each other, by how many. */
function phrases(length: number): Set<string> {
  const found = new Set<string>();
  for (const text of corpus) {
    for (const [run] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?: \p{Ll}+)*(?![\p{L}\p{N}])/gu)) {
      const words = run.split(' ');
      for (let at = 0; at + length <= words.length; at++) found.add(words.slice(at, at + length).join(' '));
    }
  }
  return found;
}

/** What would be suggested for words that begin a statement; marks that are left out are no other word. */
function suggested(words: string, goesOn: string): string | undefined {
  const meant = misspelling(`${words}${goesOn}`, 0, all, 'vi');
  const written = words.split(' ');
  const meantWords = meant?.spelling.split(' ') ?? [];
  const isBare = [1, 2].some((count) =>
    lacksMarks(written.slice(0, count).join(' '), meantWords.slice(0, count).join(' ')),
  );
  return meant?.isSure && !isBare ? meant.spelling : undefined;
}

const syllables = new Set([...spelled].flatMap((text) => text.split(' ')));

describe('ordinary words suggest no keyword', () => {
  it('one by one', { timeout: 900_000 }, () => {
    const ordinary = [...phrases(1)].filter((word) => !spelled.has(word));
    expect(ordinary.length).toBeGreaterThan(1000);
    expect(ordinary.filter((word) => suggested(word, ' thì "Hai."'))).toEqual([]);
  });

  it('two together of which one stands in a keyword', { timeout: 900_000 }, () => {
    const pairs = [...phrases(2)].map((pair) => pair.split(' '));
    // One that begins with a keyword is read as it.
    const near = pairs
      .filter(([first = '', second = '']) => syllables.has(first) !== syllables.has(second) && !spelled.has(first))
      .map((pair) => pair.join(' '))
      // Half of a keyword is no other word.
      .filter((pair) => ![...spelled].some((text) => text.startsWith(`${pair} `)));
    const sampled = near.filter((_, index) => index % 4 === 0);
    expect(sampled.length).toBeGreaterThan(300);
    expect(sampled.flatMap((pair) => suggested(pair, ' "Hai."') ?? [])).toEqual([]);
  });

  it.each([
    ...[
      'đảng',
      'bóng',
      'dạng',
      'cổng',
      'đây',
      'mức',
      'mực',
      'tư',
      'sổ',
      'điệu',
      'lựu',
      'bỏ',
      'khoản',
      'quá',
      'sâu',
      'sáu',
    ],
    ...[
      'phù hợp',
      'chức vị',
      'định số',
      'vận hành',
      'đề xuất',
      'tài liệu',
      'tiếp tục',
      'mức độ',
      'các sở',
      'cách làm',
      'bộ phận',
    ],
  ])('%s', (words) => expect(suggested(words, ' "Hai."')).toBeUndefined());
});

describe('what can be no other word suggests the keyword', () => {
  it.each([
    ['nhiem vu', 'nhiệm vụ'],
    ['nhiệm', 'nhiệm vụ'],
    ['nhiệmm vụ', 'nhiệm vụ'],
    ['chủ chì', 'chủ trì'],
    ['đoạnn', 'đoạn'],
    ['điềuu', 'điều'],
    ['san pham', 'sản phẩm'],
    ['muc', 'mục'],
  ])('%s', (words, keyword) =>
    expect(misspelling(`${words} "Hai."`, 0, all, 'vi')).toMatchObject({ spelling: keyword, isSure: true }),
  );
});
