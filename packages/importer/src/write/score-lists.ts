import { numberOf, type Part, type Recognised, type ScoredBullet, scoreListsIn, type Words } from '@rplan/recognise';
import { escaped, type LinkSpan, quoted } from '../prose/source.js';
import type { Unit } from '../registry/directory.js';
import type { WriteContext } from './context.js';
import { doubtLines, indented } from './lines.js';
import { decimal, titleOf, yearOf } from './scores.js';

/** `đạt 93,43/100 điểm`: points of a whole. */
const TOTAL = /(\d{1,3}(?:[.,]\d{1,3})?)\s*\/\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*điểm/gu;

/** A statement of the whole that a list is the parts of. */
interface Total {
  readonly words: Words;
  readonly start: number;
  readonly text: string;
}

/**
 * The indices and results that lists of points make, as tables of points do: the fields in their order, and the total where the text above says one of
 * that very maximum. The figures in the text lead to them.
 */
export function scoreLists(
  found: Recognised,
  issuer: Unit | undefined,
  context: WriteContext,
): { lines: string[]; figures: ReadonlyMap<Words, readonly LinkSpan[]> } {
  const year = yearOf(found);
  const figures = new Map<Words, readonly LinkSpan[]>();
  if (!issuer || year === undefined) return { lines: [], figures };
  const texts = textsIn(found.body);
  const lines = scoreListsIn(found.body).flatMap((list) => {
    const index = context.names.give('CS');
    const result = context.names.give('KQ');
    for (const [at, { bullet, points, maximum }] of list.entries())
      figures.set(bullet.words, [
        span(points.start, points.text, `${result}.${at + 1}.điểm`),
        span(maximum.start, maximum.text, `${index}.${at + 1}.tối đa`),
      ]);
    const total = totalOf(list, texts);
    if (total) figures.set(total.words, [span(total.start, total.text, `${result}.tổng`)]);
    return [
      ...doubtLines([{ code: 'index-title' }]),
      `bộ chỉ số ${index} ${quoted(escaped(titleOf(found)))} {`,
      ...indented([
        `tối đa ${decimal(String(maximumOf(list)))}`,
        ...list.flatMap(
          ({ title, maximum }, at) =>
            `lĩnh vực ${at + 1} ${quoted(escaped(title))} { tối đa ${decimal(maximum.text)} }`,
        ),
      ]),
      '}',
      `kết quả ${result} của ${issuer.name} theo ${index} năm ${year} {`,
      ...indented([
        ...(total ? [`tổng ${context.traced(decimal(total.text), [total.words])}`] : []),
        ...list.map(
          ({ points, bullet }, at) => `điểm ${at + 1} = ${context.traced(decimal(points.text), [bullet.words])}`,
        ),
      ]),
      '}',
    ];
  });
  return { lines, figures };
}

function span(start: number, text: string, name: string): LinkSpan {
  return { start, end: start + text.length, name };
}

function maximumOf(list: readonly ScoredBullet[]): number {
  const sum = list.reduce((all, { maximum }) => all + numberOf(maximum.text), 0);
  return Math.round(sum * 1000) / 1000;
}

/** The last text above the list that gives points of the whole. */
function totalOf(list: readonly ScoredBullet[], texts: readonly Words[]): Total | undefined {
  const first = list[0]?.bullet.words;
  const above = texts.slice(0, first ? texts.indexOf(first) : 0);
  const whole = maximumOf(list);
  for (const words of above.toReversed())
    for (const match of words.text.matchAll(TOTAL))
      if (numberOf(match[2] ?? '') === whole) return { words, start: match.index, text: match[1] ?? '' };
  return undefined;
}

function textsIn(parts: readonly Part[]): Words[] {
  return parts.flatMap((part): Words[] => {
    if (part.type === 'text' || part.type === 'bullet') return [part.words];
    return part.type === 'section' ? [part.words, ...textsIn(part.parts)] : [];
  });
}
