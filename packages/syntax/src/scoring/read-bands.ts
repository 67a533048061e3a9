import type { AmountReading } from '../amount/amount.js';
import { canonicalNumber } from '../amount/number.js';
import { readAmount } from '../amount/read.js';
import type { Read } from './read-expression.js';

/** A band of numbers and its points: `từ 15% đến dưới 20%: 0,5`. */
export interface NumberBand {
  /** As typed, without the points. */
  readonly text: string;
  /** Absent for what no other band takes. */
  readonly when?: AmountReading;
  readonly points: string;
}

const POINTS = /^(.*[^:\s])\s*:\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|points?)?\s*$/iu;
const OTHERWISE = /^(?:còn lại|các trường hợp (?:còn lại|khác)|trường hợp khác|otherwise)$/iu;

/** `Không có sáng kiến: 0` is the count of none. */
const NOTHING = /^(?:không|chưa) (?:có|phát sinh)(?!\p{L})[^\d]*$/iu;

/** Reads bands with `;` between them. Words that name no number are to be quoted: they are chosen, not compared. */
export function readBands(typed: string): Read<readonly NumberBand[]> {
  const bands: NumberBand[] = [];
  let start = 0;
  for (const part of typed.normalize('NFC').split(';')) {
    const end = start + part.length;
    if (part.trim() !== '') {
      const band = readBand(part.trim());
      if (!band)
        return {
          ok: false,
          start: start + (part.length - part.trimStart().length),
          end: start + part.trimEnd().length,
        };
      bands.push(band);
    }
    start = end + 1;
  }
  return bands.length > 0 ? { ok: true, value: bands } : { ok: false, start: 0, end: typed.length };
}

function readBand(part: string): NumberBand | undefined {
  const [, text = '', points = ''] = POINTS.exec(part) ?? [];
  if (text === '') return undefined;
  if (OTHERWISE.test(text)) return { text, points: canonicalNumber(points) };
  const when = NOTHING.test(text) ? { bound: 'achieved' as const, value: '0' } : readAmount(text);
  return ('problem' in when && when.problem) || when.value === undefined || when.change
    ? undefined
    : { text, when, points: canonicalNumber(points) };
}
