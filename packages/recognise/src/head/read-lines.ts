import type { FoundDate, Head } from '../model.js';
import { oneLine, plain } from '../prose/folding.js';
import { type HeadLine, isNation } from './find-head.js';
import { issuerOf } from './issuer.js';
import { readNumber } from './number.js';

/** What the lines of a head say. */
export interface HeadReading {
  readonly head: Head;
  /** The subject under the number, of letters. */
  readonly subject?: string;
  readonly addressees: readonly string[];
  /** Lines that play no part that is known. */
  readonly rest: readonly string[];
  readonly numberLine?: string;
  readonly issuerDoubt?: string;
}

const DATE = /^(?:(.+?)\s*,\s*)?ngày([\s\d._…]*)tháng([\s\d._…]*)năm([\s\d._…]*)\.?$/iu;
const SUBJECT = /^(?:V\s*\/\s*v|Về việc)\s*:?\s*/iu;
const ADDRESSEES = /^Kính (?:gửi|trình)\s*:?\s*/iu;
const URGENCY = { khan: 'urgent', 'thuong khan': 'very urgent', 'hoa toc': 'express' } as const;
/** As stamped, in capitals: in small letters they are other words. */
const SECRECY = { MẬT: 'confidential', 'TỐI MẬT': 'secret', 'TUYỆT MẬT': 'top secret' } as const;

export function readHeadLines(lines: readonly HeadLine[]): HeadReading {
  const names: HeadLine[] = [];
  const subject: string[] = [];
  const addressees: string[] = [];
  const rest: string[] = [];
  const head: { -readonly [Key in keyof Head]: Head[Key] } = {};
  let numberLine: string | undefined;
  let goesOn: { with: string[]; side: HeadLine['side']; row: number } | undefined;
  for (const line of lines) {
    const text = oneLine(line.text);
    if (/^[-_–—*=.]+$/.test(text) || isNation(text)) continue;
    const date = DATE.exec(text);
    const urgency = URGENCY[plain(text) as keyof typeof URGENCY];
    const secrecy = SECRECY[text.normalize('NFC') as keyof typeof SECRECY];
    if (date) {
      const place = oneLine(date[1] ?? '');
      if (place) head.place = place;
      head.date = dateOf(date);
    } else if (/^Số(?![\p{L}\p{M}])/u.test(text) && numberLine === undefined) {
      numberLine = text;
      const number = readNumber(text);
      if (number !== undefined) head.number = number;
      else if (/^Số\s*:?[\s._…]*$/u.test(text)) head.number = '_';
    } else if (SUBJECT.test(text) && line.side === 'left') {
      subject.push(text.replace(SUBJECT, ''));
      goesOn = { with: subject, side: line.side, row: line.row };
      continue;
    } else if (ADDRESSEES.test(text)) {
      const first = text.replace(ADDRESSEES, '');
      if (first) addressees.push(first);
      goesOn = { with: addressees, side: line.side, row: line.row };
      continue;
    } else if (plain(text) === 'du thao') head.draft = true;
    else if (urgency) head.urgency = urgency;
    else if (secrecy) head.secrecy = secrecy;
    else if (goesOn && goesOn.with === addressees && line.row === goesOn.row) {
      addressees.push(text);
      continue;
    } else if (goesOn?.with === subject && line.side === goesOn.side && line.row === goesOn.row) {
      subject.push(text);
      continue;
    } else if (line.side === 'left' && numberLine === undefined) names.push(line);
    else rest.push(text);
    goesOn = undefined;
  }
  const { superior, issuer, doubt } = issuerOf(names);
  return {
    head: { ...head, ...(superior && { superior }), ...(issuer && { issuer }) },
    ...(subject.length > 0 && { subject: subject.join(' ') }),
    addressees,
    rest,
    ...(numberLine !== undefined && { numberLine }),
    ...(doubt && { issuerDoubt: doubt }),
  };
}

function dateOf([, , day, month, year]: RegExpExecArray): FoundDate {
  const said = (text: string | undefined, least: number, most: number) => {
    const value = Number((text ?? '').replace(/[\s._…]/g, '') || Number.NaN);
    return value >= least && value <= most ? value : undefined;
  };
  const date = { day: said(day, 1, 31), month: said(month, 1, 12), year: said(year, 1900, 2999) };
  return Object.fromEntries(Object.entries(date).filter(([, value]) => value !== undefined));
}
