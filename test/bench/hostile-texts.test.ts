import { describe, expect, it } from 'vitest';
import { grownBeyond, type Work, workOf } from './work.js';

const { formatText } = await import('@rplan/syntax');
const { openProject } = await import('@rplan/rules');

/** Four times the text may cost this many times the work, in every piece of code. */
const MOST = 4.4;
const LESS = 6000;
const MORE = 4 * LESS;
/** What runs no more often than this at four times the text is set-up. */
const FEW = 3000;

const inPlan = (body: string) => `kế hoạch K "Kế hoạch" {\n${body}\n}\n`;
const repeated = (unit: string) => (length: number) => inPlan(unit.repeat(Math.floor(length / unit.length)));

/** Texts that nobody means to write, and that a stuck key, a paste or half a statement makes. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'a long comment': (length) => `/* ${'chữ '.repeat(length / 4)} */\n${inPlan('')}`,
  'comments that never end': repeated('/* '),
  'spaces in a text': (length) => inPlan(`đoạn """\na${'\t'.repeat(length)}b\n"""`),
  // So many that those which are told one by one do not count.
  'broken links': (length) => inPlan(`đoạn "${'{; '.repeat(3 * length)}"`),
  'faults in links': (length) => inPlan(`đoạn "${'{K x} '.repeat(length / 6)}"`),
  'texts without an end': repeated('đoạn "abc {K\n'),
  'unknown statements': repeated('xyz ABC "Một." { }\n'),
  'misspelt statements': repeated('nhiem vu A "Một." { }\n'),
  'statements cut off': repeated('chủ trì\n'),
  'a list without an end': (length) => inPlan(`phối hợp ${'A, '.repeat(length / 3)}`),
  'blocks without an end': repeated('mục "a" {\n'),
  'braces too many': repeated('}\n'),
  'signs that mean nothing': repeated('; '),
  'prose without quotes': (length) => `${'các cơ quan, đơn vị thực hiện '.repeat(length / 30)}\n${inPlan('')}`,
  'titles without an end': (length) => inPlan(`phối hợp ${'Sở Tài chính và đơn vị '.repeat(length / 23)}`),
  'a deadline without an end': (length) => inPlan(`thời hạn ${'sau ngày NV-1 và trong năm '.repeat(length / 27)}`),
  'a milestone without an end': (length) => inPlan(`mốc ${'quý III đạt 5 và '.repeat(length / 17)}`),
  'a status without an end': (length) => inPlan(`tình trạng ${'đang thực hiện (đạt 1/2), '.repeat(length / 26)}`),
  'a figure without an end': (length) => inPlan(`chỉ tiêu ${'đạt 90% trở lên và '.repeat(length / 19)}`),
  'curly quotes': repeated('đoạn “a”\n'),
};

/** Half of it is read before anything is counted: what is set up then is set up for all, and what is kept by its text is not kept yet. */
async function workFor(text: string): Promise<Work> {
  return workOf(async () => {
    const opened = await openProject('file:///bench', [{ uri: 'file:///bench/a.rplan', text }]);
    formatText(text);
    return opened;
  });
}

describe('four times the text is at most 4.4 times the work to read and format, in every function', () => {
  it.each(Object.entries(shapes))('%s', async (_, shape) => {
    await workFor(shape(LESS / 2));
    const less = await workFor(shape(LESS));
    const more = await workFor(shape(MORE));
    expect(grownBeyond(MOST, less, more, FEW)).toEqual([]);
  });
});

/** Words that rules of prose look at sign by sign, word by word or sentence by sentence. */
const prose: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  ['; ', ', ', '. ', '- ', 'về ', '1,5 điểm ', 'Sở Tư pháp; ', 'số 1/QĐ-SNV ', 'ngày 15/7/2026 ', '{NV-1} '].map(
    (unit) => [
      unit,
      (length) =>
        inPlan(
          `đoạn "${unit.repeat(Math.floor(length / unit.length))}"  nơi nhận """\n${unit.repeat(Math.floor(length / unit.length))}\n"""`,
        ),
    ],
  ),
);

describe('and to check, where prose says the same over and over', () => {
  it.each(Object.entries(prose))('%s', async (_, shape) => {
    const workToCheck = (text: string) =>
      workOf(async () => (await openProject('file:///bench', [{ uri: 'file:///bench/a.rplan', text }])).check());
    await workToCheck(shape(LESS / 2));
    const less = await workToCheck(shape(LESS));
    const more = await workToCheck(shape(MORE));
    expect(grownBeyond(MOST, less, more, FEW)).toEqual([]);
  });
});
