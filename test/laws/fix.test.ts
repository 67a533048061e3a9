import { applySafeFixes } from '@rplan/rules';
import { rplanLexer } from '@rplan/syntax';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goodCases, type Sources } from '../conformance/cases.js';
import { openCases } from '../conformance/open.js';

/** What happens to a text on its way through programs and hands, at one place of it. */
const DAMAGES: Readonly<Record<string, (text: string, at: number) => string>> = {
  'another mark on a letter': (text, at) => replaceNear(text, at, /\p{L}\p{M}*/gu, otherMark),
  'marks left out': (text, at) => replaceNear(text, at, /\p{L}[\p{L}\p{M}]*/gu, (word) => bare(word)),
  'a tone mark in another place': (text, at) =>
    replaceNear(text, at, /o[àáãảạ]n?|òa|óa|oạ|oạn/gu, (rhyme) => TONES[rhyme] ?? rhyme),
  'another Unicode form': (text, at) => replaceNear(text, at, /\S+/gu, (word) => word.normalize('NFD')),
  'a sign of no width': (text, at) => insertAt(text, at, '\u200b'),
  'a soft hyphen': (text, at) => insertAt(text, at, '\u00ad'),
  'a line of Word': (text, at) => insertAt(text, at, '\u000b'),
  'a capital': (text, at) => replaceNear(text, at, /\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  'small letters': (text, at) => replaceNear(text, at, /\p{Lu}+/gu, (word) => word.toLowerCase()),
  'curly quotes': (text, at) => replaceNear(text, at, /"([^"{}\r\n]+)"/gu, (found) => `“${found.slice(1, -1)}”`),
  'a comment that ignores nothing': (text, at) =>
    replaceNear(text, at, /\{$/gmu, (brace) => `${brace} // rplan-ignore RP-SYNTAX-001: gốc`),
  'a letter too few': (text, at) => replaceNear(text, at, /\p{L}/gu, () => ''),
};
const TONES: Readonly<Record<string, string>> = { oạn: 'ọan', oàn: 'òan', òa: 'oà', oà: 'òa', óa: 'oá', oạ: 'ọa' };
const MARKS = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const cases = goodCases();
const SEED = Number(process.env.SEED ?? 20261130);

it('mends nothing whose mending changes what a plan says, whatever happened to its text', {
  timeout: 240_000,
}, async () => {
  const damage = fc.record({ kind: fc.constantFrom(...Object.keys(DAMAGES)), at: fc.nat({ max: 1_000_000 }) });
  const damaged = fc.record({
    good: fc.constantFrom(...cases),
    vocabulary: fc.constantFrom('vi' as const, 'en' as const),
    windows: fc.boolean(),
    damages: fc.array(damage, { minLength: 1, maxLength: 4 }),
  });
  let mended = 0;
  const law = fc.asyncProperty(damaged, async ({ good, vocabulary, windows, damages }) => {
    const files = rewritten(good[vocabulary], (text) => {
      const broken = damages.reduce((now, { kind, at }) => DAMAGES[kind]?.(now, at % (now.length + 1)) ?? now, text);
      return windows ? broken.replace(/\r?\n/g, '\r\n') : broken;
    });
    const sources = Object.entries(files).map(([name, text]) => ({ uri: `file:///plan/${name}`, text }));
    const { changed } = await applySafeFixes('file:///plan', sources);
    if (changed.length === 0) return;
    mended++;
    const after = Object.fromEntries(
      sources.map(({ uri, text }) => [uri.slice(13), changed.find((file) => file.uri === uri)?.text ?? text]),
    );
    expect(await said(after)).toEqual(await said(files));
    for (const { text } of changed) if (windows) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const again = sources.map(({ uri }) => ({ uri, text: after[uri.slice(13)] ?? '' }));
    expect((await applySafeFixes('file:///plan', again)).changed).toEqual([]);
  });
  await fc.assert(law, { numRuns: 250, seed: SEED, endOnFailure: true });
  expect(mended).toBeGreaterThan(40);
});

/** The plans of the files, without what no reader sees: signs of no width, and the blanks that take their place. */
async function said(files: Sources): Promise<unknown> {
  const { plans } = (await openCases([{ name: 'plan', files }])).get('plan') ?? {};
  return JSON.parse(JSON.stringify(plans, (_, value) => (typeof value === 'string' ? seen(value) : value)));
}

function seen(words: string): string {
  return words.normalize('NFC').replace(/[\s\u00ad\u200b]/gu, '');
}

function rewritten(files: Sources, rewrite: (text: string) => string): Sources {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, rewrite(text)]));
}

/** Puts a sign into words of a text: in a keyword or a link it is the statement or the link that changes, as the finding says. */
function insertAt(text: string, at: number, sign: string): string {
  const { count, starts, ends, ...columns } = rplanLexer().scan(text);
  const words = Array.from({ length: count }, (_, index) => index).filter(
    (index) => columns.types[index] === WORDS && (ends[index] ?? 0) - (starts[index] ?? 0) > 2,
  );
  const index = words[at % words.length] ?? -1;
  const place = (starts[index] ?? 0) + 1 + (at % ((ends[index] ?? 0) - (starts[index] ?? 0) - 1));
  return index < 0 ? text : text.slice(0, place) + sign + text.slice(place);
}

const WORDS = rplanLexer().tokenIds.idOf('TEXT_LINE');

/** Changes the first match from a place on, else the first of the text. */
function replaceNear(text: string, at: number, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const match = found.find(({ index }) => index >= at) ?? found[0];
  return match ? text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length) : text;
}

function otherMark(letter: string): string {
  const parts = letter.normalize('NFD');
  const tone = MARKS.findIndex((mark) => parts.includes(mark));
  const without = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');
  return (without + (MARKS[(tone + 1) % MARKS.length] ?? '')).normalize('NFC');
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
