import { formatDay, formatMonth } from '@rplan/calendar';
import { kindName, kindOf } from '@rplan/kinds';
import type { Document, Party } from '@rplan/model';
import { numberWords, textOf } from '@rplan/words';
import { balanceLines, holdTogether, measureAtMost } from '../measure/index.js';
import type { Block, Columns, Inline, Paragraph, ParagraphRole } from '../outline.js';
import { asideOf, type PrintState, printInline } from '../printing.js';
import { columnWidths } from '../profile/index.js';
import { attachedReference } from './attached.js';
import { bodyOfRole, capitals, issuingBody, letterheadOf } from './body-names.js';
import { lineBroken } from './lines.js';
import { dateFields, numberFields } from './registry-fields.js';
import { ruleUnder } from './rule.js';

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
  const last = names.at(-1);
  const room = left + 2 * (last?.overhang ?? 0);
  const issuerRule = body ? [ruleUnder('issuer-rule', linesOf(last), room, state.profile)] : [];
  const motto = texts.motto === '' ? [] : [line('motto', texts.motto)];
  return {
    type: 'columns',
    role: 'head',
    rows: [
      [
        [...names, ...issuerRule],
        [
          line('national-name', texts.nationalName),
          ...motto,
          ruleUnder('motto-rule', texts.motto || texts.nationalName, right, state.profile),
        ],
      ],
      ...(state.plan.document.attachedTo === undefined ? [numberRow(state)] : []),
    ],
  };
}

/** Number and date. Minutes have no place and date in the head (model 1.9), a document issued with a decision neither (1.3). */
function numberRow(state: PrintState): Columns['rows'][number] {
  const right = kindOf(state.plan.document.kind)?.undated ? [] : [placeAndDateLine(state)];
  return [
    [{ ...line('number', ''), content: numberFields(numberText(state)) }, ...letterSubject(state), ...leftMarks(state)],
    right,
  ];
}

/** `Số: 05/KH-UBND`; a number that the registry will give stays blank. */
function numberText({ plan, profile, wording }: PrintState): string {
  return `${profile.texts.number.prefix}${numberWords(plan.document.number, wording.blank)}`.trimEnd();
}

function placeAndDate(state: PrintState, blank: string): string {
  const { afterPlace, day, month, year } = state.profile.texts.date;
  const { date = {} } = state.plan.document;
  const own = state.plan.document.components.place?.flatMap(({ content }) => printInline(content, asideOf(state)));
  const place = own ? textOf(own) : placeOf(issuingBody(state), state);
  const written = `${day} ${date.day ? formatDay(date.day) : blank} ${month} ${date.month ? formatMonth(date.month) : blank} ${year} ${date.year ?? blank}`;
  return place ? `${place}${afterPlace}${written}` : written.trimEnd();
}

/** How far a line that was made to fit may hang over its column on either side, in points: nobody sees it, and no renderer breaks it. */
const OVERHANG = 4;

/**
 * The date stays on one line: where the whole does not fit the column, it is set as small as the act allows (13 pt, II.4.d), then with
 * narrower blanks, and where that is not enough the place has a line of its own.
 */
function placeAndDateLine(state: PrintState): Paragraph {
  const { afterPlace, blank } = state.profile.texts.date;
  const [, right] = columnWidths(state.profile, 'head', 'portrait');
  const look = state.profile.paragraphs['place-and-date'];
  const { size, smallest = size } = look;
  const text = placeAndDate(state, blank);
  const at = text.indexOf(afterPlace);
  if (at < 0 || measureAtMost(holdTogether(text), look) <= right) return dateLine(text);
  for (const tried of [text, placeAndDate(state, blank.slice(0, Math.ceil(blank.length / 2)))]) {
    if (measureAtMost(holdTogether(tried), { ...look, size: smallest }) <= right + OVERHANG)
      return { ...dateLine(tried), size: smallest, overhang: OVERHANG };
  }
  const place = text.slice(0, at) + afterPlace.trimEnd();
  const content: Inline[] = [
    { type: 'text', text: place },
    { type: 'line-break' },
    ...dateFields(text.slice(at + afterPlace.length)),
  ];
  return { type: 'paragraph', role: 'place-and-date', content };
}

function dateLine(text: string): Paragraph {
  return { type: 'paragraph', role: 'place-and-date', content: dateFields(text) };
}

/** Where a body sits: its own place, else that of the body above it. */
function placeOf(body: Party | undefined, state: PrintState): string | undefined {
  return body && (body.place ?? placeOf(bodyOfRole(body, state.parties), state));
}

/** A letter's subject stands under its number (II.5.b). */
function letterSubject(state: PrintState): Paragraph[] {
  const { kind, title } = state.plan.document;
  if (!kindOf(kind)?.untitled) return [];
  const subject = printInline(title, asideOf(state));
  const { letterSubject: label, letterSubjectWords } = state.profile.texts;
  const said = textOf(subject).trimStart().toLocaleLowerCase('vi');
  const labelled = [label.trimEnd(), letterSubjectWords].some((words) =>
    said.startsWith(words.toLocaleLowerCase('vi')),
  );
  const content = labelled ? subject : [{ type: 'text' as const, text: label }, ...subject];
  return [{ type: 'paragraph', role: 'letter-subject', content }];
}

/** Marks below the number: secrecy above urgency, as the drawing has boxes 10a and 10b (III.2 and IV); the draft mark is practice. */
function leftMarks({ plan, profile }: PrintState): Paragraph[] {
  const { draft, urgency, secrecy } = profile.texts;
  const texts: Readonly<Record<Document['marks'][number], string>> = {
    'top secret': secrecy.topSecret,
    secret: secrecy.secret,
    confidential: secrecy.confidential,
    express: urgency.express,
    'very urgent': urgency.veryUrgent,
    urgent: urgency.urgent,
    draft,
  };
  const order = Object.keys(texts);
  const marks = [...plan.document.marks].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return marks.map((mark) => line(mark === 'draft' ? 'draft-mark' : 'urgency', texts[mark]));
}

/** Kind, subject and the rule under it, across the page (II.5.a); a letter has none. */
export function titleOf(state: PrintState): Block[] {
  const { plan, profile } = state;
  const { kind } = plan.document;
  if (kindOf(kind)?.untitled) return [];
  const subject = printInline(plan.document.title, asideOf(state));
  const width = columnWidths(profile, 'head', 'portrait').reduce((sum, column) => sum + column, 0);
  return [
    line('kind', capitals(kindName(kind))),
    { type: 'paragraph', role: 'subject', content: subject, keepWithNext: true },
    ...attachedLine(state),
    ruleUnder('subject-rule', textOf(subject), width, profile),
    ...authorityLine(state),
  ];
}

/** Under the title of a document issued with another: which one (model 1.3). */
function attachedLine(state: PrintState): Paragraph[] {
  const { attachedTo } = state.plan.document;
  return attachedTo !== undefined && state.citations.has(attachedTo)
    ? [line('appendix-reference', attachedReference(state))]
    : [];
}

/** Who decides, between title and căn cứ (models 1.1 and 1.2): the collective, or the post that issues or heads the body. */
function authorityLine(state: PrintState): Paragraph[] {
  const { kind, issuer } = state.plan.document;
  if (kindOf(kind)?.enacting === undefined) return [];
  const post = issuer === undefined ? undefined : state.parties.get(issuer);
  const body = issuingBody(state);
  if (!body) return [];
  if (post?.kind === 'role') return [line('authority', `${capitals(post.title)} ${letterheadOf(body)}`)];
  const head = [...state.parties.values()].find(({ parent, head: heads }) => heads && parent === body.id);
  return [
    line('authority', body.collective || !head ? letterheadOf(body) : `${capitals(head.title)} ${letterheadOf(body)}`),
  ];
}

/** A body's name in lines of about equal length: a name that wraps by chance leaves one word alone. */
function name(role: 'superior' | 'issuer', body: Party, width: number, { profile }: PrintState): Paragraph {
  const broken = (room: number) =>
    balanceLines(letterheadOf(body), profile.paragraphs[role], room, profile.texts.unbroken);
  const [within, beyond] = [broken(width), broken(width + 2 * OVERHANG)];
  if (beyond.length < within.length)
    return { type: 'paragraph', role, content: lineBroken(beyond), overhang: OVERHANG };
  return { type: 'paragraph', role, content: lineBroken(within) };
}

function linesOf(name: Paragraph | undefined): string {
  return name ? textOf(name.content) : '';
}

function line(role: ParagraphRole, text: string): Paragraph {
  return { type: 'paragraph', role, content: [{ type: 'text', text }] };
}
