import { measureLines, measureText } from '@rplan/outline';
import { attributeAt, descendants, elements, find } from '../xml-tree.js';
import { changes, type LaidOutParagraph } from './laid-out.js';
import { allParagraphs, type LaidOutColumns, type Layout } from './layout.js';
import { type LayoutProblem, within } from './problem.js';

const numberForm = /^Số: (?:0[1-9]|[1-9]\d+)?\/[A-ZĐÂĂÊÔƠƯ][\p{L}\d&₀-₉]*(?:-[\p{L}\d&₀-₉]+)+$/u;
const dateForm =
  /^.+, ngày (?:0[1-9]|[12]\d|3[01]|\u00a0+) tháng (?:0[12]|[3-9]|1[0-2]|\u00a0+) năm (?:\d{4}|\u00a0+)$/u;

/** Size in half points, bold and italic of the parts of a head. */
const looks = {
  superior: { sizes: [24, 26], bold: false, italic: false, article: 'II.2' },
  issuer: { sizes: [24, 26], bold: true, italic: false, article: 'II.2' },
  'national-name': { sizes: [24, 26], bold: true, italic: false, article: 'II.1' },
  motto: { sizes: [26, 28], bold: true, italic: false, article: 'II.1' },
  number: { sizes: [26], bold: false, italic: false, article: 'II.3' },
  'place-and-date': { sizes: [26, 28], bold: false, italic: true, article: 'II.4' },
  'letter-subject': { sizes: [24, 26], bold: false, italic: false, article: 'II.5' },
} as const;

/** Two columns without borders, the parts in their looks, number and date in their forms (PL I, P1, II.1 to II.5). */
export function* checkHead({ sections }: Layout): Generator<LayoutProblem> {
  for (const head of sections.flatMap(({ heads }) => heads)) {
    yield* checkColumns(head);
    for (const paragraph of head.rows.flat().flatMap((cell) => cell.paragraphs)) yield* checkPart(paragraph);
  }
}

function* checkColumns({ xml, rows }: LaidOutColumns): Generator<LayoutProblem> {
  const article = 'II.1';
  const borders = elements(find(xml, 'w:tblPr', 'w:tblBorders')).map((edge) => edge.attributes['w:val']);
  if (borders.length !== 6 || borders.some((border) => border !== 'nil')) {
    yield { code: 'head-border', article, message: 'the head shows borders' };
  }
  if (rows.some((row) => row.length !== 2))
    yield { code: 'head-columns', article, message: 'the head has not two columns' };
  for (const { width, text, size, role } of rows.flat().flatMap((cell) => cell.paragraphs)) {
    if (role === 'national-name' && measureText(text, { size: size / 2, bold: true }) * 20 > width) {
      yield { code: 'national-name-line', article, message: `"${text}" does not fit one line of ${width} twips` };
    }
  }
}

function* checkPart(paragraph: LaidOutParagraph): Generator<LayoutProblem> {
  const { role, text, size, bold, italic } = paragraph;
  const look = role !== undefined && role in looks ? looks[role as keyof typeof looks] : undefined;
  if (!look) return;
  if (
    !look.sizes.some((one) => one === size) ||
    bold !== look.bold ||
    italic !== look.italic ||
    changes(paragraph, 'w:b', 'w:i', 'w:sz')
  ) {
    yield { code: 'head-look', article: look.article, message: `${role} "${text}": size ${size / 2} or style` };
  }
  if ([...descendants(paragraph.xml, 'w:u')].length > 0) {
    yield { code: 'underline', article: look.article, message: `${role} "${text}" is underlined` };
  }
  if (role === 'number' && !numberForm.test(text.replaceAll('\u00a0', ''))) {
    yield { code: 'number-form', article: 'II.3', message: `"${text}"` };
  }
  if (role === 'place-and-date' && !dateForm.test(text)) {
    yield { code: 'date-form', article: 'II.4', message: `"${text}"` };
  }
  if (role === 'letter-subject' && (paragraph.before !== 120 || !text.startsWith('V/v '))) {
    yield { code: 'letter-subject', article: 'II.5', message: `"${text}" is not "V/v" 6 pt below the number` };
  }
  if (role === 'motto' && !/^[^-\u2010-\u2015]+( - [^-\u2010-\u2015]+)*$/.test(text)) {
    yield { code: 'motto-hyphen', article: 'II.1', message: `"${text}" without a space at each side of its hyphens` };
  }
}

/** Length of a rule as a share of the longest line above it, with the tolerance of rounding and of other fonts. */
const shares = {
  motto: { min: 0.95, max: 1.05, article: 'II.1' },
  issuer: { min: 1 / 3 - 0.01, max: 1 / 2 + 0.01, article: 'II.2' },
  subject: { min: 1 / 3 - 0.01, max: 1 / 2 + 0.01, article: 'II.5' },
} as const;

/** The three rules: drawn, centred, as long as the decree wants them (II.1, II.2, II.5). */
export function* checkRules({ sections }: Layout): Generator<LayoutProblem> {
  for (const section of sections) {
    const columns = section.heads.flatMap(({ rows }) => rows.flat().map((cell) => cell.paragraphs));
    for (const paragraphs of [...columns, section.paragraphs]) {
      for (const [index, paragraph] of paragraphs.entries()) {
        const { role } = paragraph;
        if (role === 'motto' || role === 'issuer' || role === 'subject')
          yield* checkRule(paragraph, paragraphs[index + 1], shares[role]);
      }
    }
  }
}

function* checkRule(
  { text, size, width, left, right, role }: LaidOutParagraph,
  rule: LaidOutParagraph | undefined,
  { min, max, article }: (typeof shares)[keyof typeof shares],
): Generator<LayoutProblem> {
  // Text over several paragraphs has its rule under the last of them, an attached document under its reference.
  if (rule?.role === role || rule?.role === 'appendix-reference') return;
  if (rule?.role !== 'rule' || attributeAt(rule.xml, ['w:pPr', 'w:pBdr', 'w:bottom'], 'w:val') !== 'single') {
    yield { code: 'rule-missing', article, message: `no rule under ${role} "${text}"` };
    return;
  }
  const length = rule.width - rule.left - rule.right;
  const line = measureLines(text, { size: size / 2, bold: true }, (width - left - right) / 20).longest * 20;
  const share = length / line;
  if (share < min || share > max || !within(rule.left, rule.right)) {
    yield { code: 'rule-length', article, message: `the rule under "${text}" is ${share.toFixed(2)} of its line` };
  }
}

/** Frames of the marks of urgency in twips. */
const marks: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'HỎA TỐC': [1701, 454],
  'THƯỢNG KHẨN': [2268, 454],
  KHẨN: [1134, 454],
};

/** A title or a V/v, never both; marks of urgency in their frames (II.5, III.2). */
export function* checkTitle({ sections: [main] }: Layout): Generator<LayoutProblem> {
  if (!main) return;
  const roles = new Set(allParagraphs(main).map(({ role }) => role));
  if (roles.has('kind') === roles.has('letter-subject')) {
    yield { code: 'title', article: 'II.5', message: 'a document has a kind and a subject, or V/v' };
  }
  for (const { text, width, height } of main.heads.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell.boxes)) {
    const legal = marks[text];
    if (legal && (!within(width, legal[0]) || !within(height, legal[1]))) {
      yield { code: 'urgency-frame', article: 'III.2', message: `${text}: ${width} x ${height} twips` };
    }
  }
}
