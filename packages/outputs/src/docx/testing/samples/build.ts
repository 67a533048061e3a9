import {
  type Block,
  balanceLines,
  type Columns,
  columnWidths,
  type Inline,
  type LayoutProfile,
  type Paragraph,
  type ParagraphRole,
  type Rule,
  ruleLength,
  textWidth,
} from '@rplan/outline';

/** A paragraph of plain text; `\n` breaks the line. */
export function p(role: ParagraphRole, text: string | readonly Inline[], extra: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', role, content: typeof text === 'string' ? inlines(text) : text, ...extra };
}

function inlines(text: string): Inline[] {
  const [first = '', ...others] = text.split('\n');
  return [t(first), ...others.flatMap((line): Inline[] => [{ type: 'line-break' }, t(line)])];
}

export function t(text: string, emphasis: { bold?: boolean; italic?: boolean } = {}): Inline {
  return { type: 'text', text, ...emphasis };
}

export function noteMark(note: number): Inline {
  return { type: 'note-mark', note };
}

export function list(role: ParagraphRole, mark: string, items: readonly string[]): Paragraph[] {
  return items.map((item) => p(role, item, { mark }));
}

/** The rule under `text` where it stands in a head's column or across the page. */
export function ruleUnder(profile: LayoutProfile, role: Rule['role'], text: string): Rule {
  const [left, right] = columnWidths(profile, 'head', 'portrait');
  const across = textWidth(profile, 'portrait');
  const width = { 'issuer-rule': left, 'motto-rule': right, 'subject-rule': across, 'appendix-rule': across }[role];
  return { type: 'rule', role, length: ruleLength(profile, role, text, width) };
}

export interface HeadTexts {
  readonly superior?: string;
  readonly issuer: string;
  /** Both absent in a document that is attached to another. */
  readonly number?: string;
  readonly date?: string;
}

export function head(
  profile: LayoutProfile,
  { superior, issuer, number, date }: HeadTexts,
  below: readonly Block[] = [],
): Columns {
  const { nationalName, motto, unbroken } = profile.texts;
  const [left] = columnWidths(profile, 'head', 'portrait');
  const above = superior ? balanceLines(superior, profile.paragraphs.superior, left, unbroken).join('\n') : '';
  const names = [
    ...(above ? [p('superior', above)] : []),
    p('issuer', issuer),
    ruleUnder(profile, 'issuer-rule', issuer),
  ];
  const nation = [p('national-name', nationalName), p('motto', motto), ruleUnder(profile, 'motto-rule', motto)];
  const numbered =
    number === undefined || date === undefined
      ? []
      : ([[[p('number', number), ...below], [p('place-and-date', date)]]] as const);
  return { type: 'columns', role: 'head', rows: [[names, nation], ...numbered] };
}

export interface FootTexts {
  readonly recipients: readonly string[];
  readonly signing: readonly string[];
  /** A further title in sentence case. */
  readonly also?: string;
  readonly signatory: string;
  readonly drafter?: string;
}

export function foot({ recipients, signing, also, signatory, drafter }: FootTexts): Columns {
  const left = [
    p('recipients-label', 'Nơi nhận:'),
    ...list('recipient', '-', recipients),
    ...(drafter ? [p('drafter', drafter)] : []),
  ];
  const right = [
    ...signing.map((line) => p('signing-authority', line)),
    p('signing-gap', []),
    ...(also ? [p('signing-also', also)] : []),
    p('signatory', signatory),
  ];
  return { type: 'columns', role: 'foot', rows: [[left, right]] };
}
