import { changes, type LaidOutParagraph } from './laid-out.js';
import { allParagraphs, type LaidOutSection, type Layout } from './layout.js';
import { type LayoutProblem, within } from './problem.js';

const bodyRoles: ReadonlySet<LaidOutParagraph['role']> = new Set([
  'legal-basis',
  'text',
  'bullet',
  'sub-bullet',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'numbered',
  'article',
] as const);

/** The look of the content: justified, one size, one indent, at least 6 pt apart, 1 to 1.5 lines (PL I, P1, II.6). */
export function* checkContent({ sections }: Layout): Generator<LayoutProblem> {
  const article = 'II.6';
  // The decree gives Roman-numbered headings no place, so an office may centre them.
  const isCentred = ({ role, align, firstLine }: LaidOutParagraph) =>
    role === 'heading-1' && align === 'center' && firstLine === 0;
  const body = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => bodyRoles.has(paragraph.role) && !isCentred(paragraph));
  for (const { text, align, firstLine, before, line, lineRule, size, left, role, italic } of body) {
    const faults = [
      align === 'both' ? '' : 'not justified',
      left === 0 && (within(firstLine, 567) || within(firstLine, 720)) ? '' : 'first line not 1 or 1.27 cm in',
      before >= 120 ? '' : 'less than 6 pt above',
      lineRule === 'auto' && line >= 240 && line <= 360 ? '' : 'not 1 to 1.5 lines',
      size === 26 || size === 28 ? '' : 'not 13 or 14 pt',
      italic === (role === 'legal-basis') ? '' : 'italic where it should be upright, or the reverse',
    ].filter((fault) => fault !== '');
    if (faults.length > 0) yield { code: 'content-look', article, message: `"${text}": ${faults.join(', ')}` };
  }
  if (new Set(body.map(({ size }) => size)).size > 1 || new Set(body.map(({ firstLine }) => firstLine)).size > 1) {
    yield { code: 'content-uniform', article, message: 'the content has several sizes or indents' };
  }
}

/** Each căn cứ ends with a semicolon, the last with a stop (II.6). */
export function* checkBases({ sections }: Layout): Generator<LayoutProblem> {
  for (const { paragraphs } of sections) {
    const bases = paragraphs.filter(({ role }) => role === 'legal-basis');
    for (const [index, { text }] of bases.entries()) {
      if (!text.endsWith(index < bases.length - 1 ? ';' : '.'))
        yield { code: 'basis-end', article: 'II.6', message: `"${text}"` };
    }
  }
}

/** `./.` once, at the end of the content of the main document (models of PL III). */
export function* checkEndMark({ sections: [main] }: Layout): Generator<LayoutProblem> {
  const texts = (main?.paragraphs ?? []).map(({ text }) => text).filter((text) => text !== '');
  const marks = texts.join('\n').split('./.').length - 1;
  if (marks !== 1 || !texts.at(-1)?.endsWith('./.')) {
    yield {
      code: 'end-mark',
      article: 'PL III',
      message: `${marks} end marks, the content ends "${texts.at(-1)?.slice(-20)}"`,
    };
  }
}

/** Recipients and signature (II.7, II.9). */
export function* checkFoot({ sections }: Layout): Generator<LayoutProblem> {
  for (const { rows } of sections.flatMap(({ feet }) => feet)) {
    const paragraphs = rows.flat().flatMap((cell) => cell.paragraphs);
    for (const paragraph of paragraphs) yield* checkFootPart(paragraph);
    const recipients = paragraphs.filter(({ role }) => role === 'recipient').map(({ text }) => text);
    const wrong = [
      ...recipients.slice(0, -1).filter((text) => !/^-\s.+;$/.test(text)),
      ...recipients.slice(-1).filter((text) => !/^-\sLưu: VT(, .+)?\.$/.test(text)),
    ];
    for (const text of wrong) yield { code: 'recipient', article: 'II.9', message: `"${text}"` };
  }
  const [main] = sections;
  if (main) yield* checkFirstRecipient(main);
}

/** A letter goes first to whom it is addressed, a decision to whom an article names (II.9; models 1.2 and 1.5). */
function* checkFirstRecipient(main: LaidOutSection): Generator<LayoutProblem> {
  const paragraphs = allParagraphs(main);
  const first = paragraphs.find(({ role }) => role === 'recipient')?.text;
  const roles = new Set(paragraphs.map(({ role }) => role));
  const wanted = roles.has('letter-subject') ? /^-\sNhư trên;$/ : roles.has('enacting') ? /^-\sNhư Điều \d+;$/ : /^/;
  if (first !== undefined && !wanted.test(first)) {
    yield { code: 'first-recipient', article: 'II.9', message: `"${first}"` };
  }
}

function* checkFootPart(paragraph: LaidOutParagraph): Generator<LayoutProblem> {
  const { role, text, size, bold, italic, left, firstLine } = paragraph;
  const plain = !changes(paragraph, 'w:b', 'w:i', 'w:sz');
  if (role === 'recipients-label' && !(size === 24 && bold && italic && plain && left + firstLine === 0)) {
    yield { code: 'recipients-label', article: 'II.9', message: `"${text}" is not 12 pt bold italic at the margin` };
  }
  if (role === 'recipient' && !(size === 22 && !bold && !italic && within(left + firstLine, 0))) {
    yield { code: 'recipient-look', article: 'II.9', message: `"${text}" is not 11 pt upright at the margin` };
  }
  if (role === 'signing-authority' && !(bold && plain && text === text.toUpperCase())) {
    yield { code: 'signing-authority', article: 'II.7', message: `"${text}" is not in bold capitals` };
  }
  if (role === 'signatory' && (!bold || !plain || text === text.toUpperCase() || /^(GS|PGS|TS|ThS)\./.test(text))) {
    yield { code: 'signatory', article: 'II.7', message: `"${text}" is not a bare name in bold sentence case` };
  }
}

/** Labels of appendices: 14 pt bold, Roman numbers if there are several, named in the body (III.1). */
export function* checkAppendices({ sections }: Layout): Generator<LayoutProblem> {
  const article = 'III.1';
  const [main, ...others] = sections;
  const labels = others.flatMap((section) => section.paragraphs.filter(({ role }) => role === 'appendix-label'));
  const body = (main ? allParagraphs(main) : []).map(({ text }) => text).join('\n');
  for (const { text, size, bold, align } of labels) {
    if (size !== 28 || !bold || align !== 'center') yield { code: 'appendix-look', article, message: `"${text}"` };
    if (!(labels.length > 1 ? /^Phụ lục [IVXLC]+$/ : /^Phụ lục$/).test(text)) {
      yield { code: 'appendix-number', article, message: `"${text}", one of ${labels.length}` };
    }
    if (!body.toLowerCase().includes(text.toLowerCase())) {
      yield { code: 'appendix-unnamed', article, message: `the body does not name "${text}"` };
    }
  }
}

/** The sizes of head and body belong to one of the two sets (V). */
export function* checkSizeSet({ sections }: Layout): Generator<LayoutProblem> {
  const paragraphs = sections.flatMap(allParagraphs);
  const sizes = (...roles: LaidOutParagraph['role'][]) => [
    ...new Set(paragraphs.filter(({ role }) => roles.includes(role)).map(({ size }) => size / 2)),
  ];
  const small = sizes('national-name', 'superior', 'issuer', 'letter-subject');
  const large = sizes(
    'motto',
    'place-and-date',
    'kind',
    'subject',
    'text',
    'legal-basis',
    'signing-authority',
    'signatory',
  );
  const coherent = [
    [12, 13],
    [13, 14],
  ].some(([head, body]) => small.every((size) => size === head) && large.every((size) => size === body));
  if (!coherent)
    yield { code: 'size-set', article: 'V', message: `sizes ${small.join(', ')} with ${large.join(', ')}` };
}
