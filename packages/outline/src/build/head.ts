import { formatDay, formatMonth } from '@rplan/calendar';
import type { Party } from '@rplan/model';
import { balanceLines } from '../measure/index.js';
import type { Block, Columns, Inline, Paragraph, ParagraphRole, Rule } from '../outline.js';
import { printedText, printInline } from '../print/inline.js';
import type { PrintState } from '../print/state.js';
import { asideOf } from '../print/state.js';
import { columnWidths, ruleLength } from '../profile/index.js';
import { bodyOfRole, issuingBody, letterheadOf } from './body-names.js';

/** The head of the page: names and number on the left, Quốc hiệu, place and date on the right (Decree 30, PL I, P1, II.1-II.4). */
export function headOf(state: PrintState): Columns {
  const { texts } = state.profile;
  const [left, right] = columnWidths(state.profile, 'head', 'portrait');
  const body = issuingBody(state);
  const superior = body && bodyOfRole(body, state.parties);
  const names = [
    ...(superior ? [name('superior', superior, left, state)] : []),
    ...(body ? [name('issuer', body, left, state)] : []),
  ];
  const issuerRule: Rule[] = body ? [rule('issuer-rule', linesOf(names.at(-1)), left, state)] : [];
  return {
    type: 'columns',
    role: 'head',
    rows: [
      [
        [...names, ...issuerRule],
        [
          line('national-name', texts.nationalName),
          line('motto', texts.motto),
          rule('motto-rule', texts.motto, right, state),
        ],
      ],
      [
        [line('number', numberText(state)), ...letterSubject(state), ...leftMarks(state)],
        [line('place-and-date', placeAndDate(state))],
      ],
    ],
  };
}

/** `Số: 05/KH-UBND`; a number that the registry will give stays blank. */
function numberText({ plan, profile }: PrintState): string {
  const { prefix, blank, padBelow } = profile.texts.number;
  const number = plan.document.number ?? '_';
  const [, digits = '', symbol = ''] = /^(_|\d+)?(.*)$/.exec(number) ?? [];
  if (digits === '_' || digits === '') return `${prefix}${blank}${symbol}`.trimEnd();
  return `${prefix}${Number(digits) < padBelow ? digits.padStart(2, '0') : digits}${symbol}`;
}

function placeAndDate(state: PrintState): string {
  const { afterPlace, day, month, year, blank } = state.profile.texts.date;
  const { date = {} } = state.plan.document;
  const own = state.plan.document.components.place?.flatMap(({ content }) => printInline(content, asideOf(state)));
  const place = own ? printedText(own) : issuingBody(state)?.place;
  const written = `${day} ${date.day ? formatDay(date.day) : blank} ${month} ${date.month ? formatMonth(date.month) : blank} ${year} ${date.year ?? blank}`;
  return place ? `${place}${afterPlace}${written}` : written.trimEnd();
}

/** A letter's subject stands under its number (II.5.b). */
function letterSubject({ plan, profile, ...rest }: PrintState): Paragraph[] {
  if (profile.kinds.find(({ id }) => id === plan.document.kind)?.titled !== false) return [];
  const subject = printInline(plan.document.title, asideOf({ plan, profile, ...rest }));
  return [
    {
      type: 'paragraph',
      role: 'letter-subject',
      content: [{ type: 'text', text: profile.texts.letterSubject }, ...subject],
    },
  ];
}

/** Urgency and draft marks (III.2; the draft mark is practice). */
function leftMarks({ plan, profile }: PrintState): Paragraph[] {
  const { draft, urgency } = profile.texts;
  return plan.document.marks.map((mark) => {
    if (mark === 'draft') return line('draft-mark', draft);
    return line(
      'urgency',
      { urgent: urgency.urgent, 'very urgent': urgency.veryUrgent, express: urgency.express }[mark],
    );
  });
}

/** Kind, subject and the rule under it, across the page (II.5.a); a letter has none. */
export function titleOf(state: PrintState): Block[] {
  const { plan, profile } = state;
  const kind = profile.kinds.find(({ id }) => id === plan.document.kind);
  if (kind?.titled === false) return [];
  const subject = printInline(plan.document.title, asideOf(state));
  const width = columnWidths(profile, 'head', 'portrait').reduce((sum, column) => sum + column, 0);
  return [
    line('kind', kind?.printed ?? plan.document.kind.toLocaleUpperCase('vi')),
    { type: 'paragraph', role: 'subject', content: subject, keepWithNext: true },
    rule('subject-rule', printedText(subject), width, state),
  ];
}

/** A body's name in lines of about equal length: a name that wraps by chance leaves one word alone. */
function name(role: 'superior' | 'issuer', body: Party, width: number, { profile }: PrintState): Paragraph {
  const lines = balanceLines(letterheadOf(body), profile.paragraphs[role], width, profile.texts.unbroken);
  const content = lines.flatMap((text, index): Inline[] => [
    ...(index > 0 ? [{ type: 'line-break' } as const] : []),
    { type: 'text', text },
  ]);
  return { type: 'paragraph', role, content };
}

function linesOf(name: Paragraph | undefined): string {
  return name ? printedText(name.content) : '';
}

function line(role: ParagraphRole, text: string): Paragraph {
  return { type: 'paragraph', role, content: [{ type: 'text', text }] };
}

function rule(role: Rule['role'], text: string, columnWidth: number, { profile }: PrintState): Rule {
  return { type: 'rule', role, length: ruleLength(profile, role, text, columnWidth) };
}
