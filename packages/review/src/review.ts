import { importTraced } from '@rplan/importer';
import type { WordDocument } from '@rplan/word-reader';
import { placeAt } from '@rplan/word-reader';
import { addComments, type MarginComment } from './comments/add-comments.js';
import type { Anchor, ReviewFinding } from './finding.js';
import { pageOf } from './layout/page.js';
import { layoutRules } from './layout/rules.js';
import { NumberedParagraphs } from './paragraphs.js';
import { planFindings } from './plan/plan-findings.js';

/** What is said of a Word file, in the order of its words, and the file's paragraphs as text for who reads no Word. */
export interface Review {
  readonly findings: readonly (ReviewFinding & { readonly start: number; readonly end: number })[];
  /** A paragraph a line. */
  readonly text: string;
}

/**
 * Reviews a document: all rules that make sense of it without its project, and the layout of the decree where the file tells looks as Word
 * does (`hasLooks`).
 */
export async function review(name: string, document: WordDocument, hasLooks = true): Promise<Review> {
  const known = new NumberedParagraphs(document);
  const traced = importTraced({ name, document });
  const page = pageOf(document, traced.recognised, known);
  const layout = (hasLooks ? layoutRules : []).flatMap(({ code, severity, whatToDo, check }) =>
    check(page).map((problem): ReviewFinding => ({ code, severity, whatToDo, ...problem })),
  );
  const findings = [...(await planFindings(traced, known)), ...layout].map((finding) => {
    const { anchor } = finding;
    const start = anchor ? known.offset(anchor.paragraph, anchor.start) : 0;
    const end = anchor ? known.offset(anchor.paragraph, anchor.end) : 0;
    return { ...finding, start, end };
  });
  return {
    findings: findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1)),
    text: known.text,
  };
}

/** Comments of one rule in one file at most: who has seen these knows the rest. */
const MOST_OF_A_RULE = 20;
const MAIN = 'word/document.xml';

/**
 * The same file with what was found in its margin, each at its words; undefined where nothing was, or where it cannot hold comments. Beyond a number of places one rule is told once
 * more, with how many there are.
 */
export function withComments(
  bytes: Uint8Array,
  { findings }: Pick<Review, 'findings'>,
  language: 'vi' | 'en',
): Uint8Array | undefined {
  if (findings.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  const main =
    findings.map(({ anchor }) => anchor?.paragraph.runs[0]?.place.part).find((part) => part !== undefined) ?? MAIN;
  const comments = findings.flatMap(({ code, message, whatToDo, anchor }): MarginComment[] => {
    const number = (seen.get(code) ?? 0) + 1;
    seen.set(code, number);
    const more = (counts.get(code) ?? 0) - number;
    if (number > MOST_OF_A_RULE) return [];
    const rest = number === MOST_OF_A_RULE && more > 0 ? [REST[language](more)] : [];
    return [
      { paragraphs: [message[language], whatToDo[language], ...rest, code], span: anchor && spanOf(anchor, main) },
    ];
  });
  return addComments(bytes, main, comments);
}

const REST = {
  vi: (more: number) => `Còn ${more} chỗ khác như vậy trong văn bản, không ghi chú thêm.`,
  en: (more: number) => `${more} other places in the document are like this and have no comment.`,
} as const;

/** The runs of the words. What stands in no run of the body, as in a note, has none. */
function spanOf({ paragraph, start, end }: Anchor, main: string): MarginComment['span'] {
  const from = placeAt(paragraph, start);
  const last = placeAt(paragraph, Math.max(start, end - 1));
  if (!from || !last || from.part !== main || last.part !== main) return undefined;
  // A letter of several signs is not parted, wherever runs cut it; behind the last one of a run the run ends.
  const next = placeAt(paragraph, end);
  const goesOn = next?.part === main && (next.run === last.run || next.offset > 0);
  const final = next ? last : (paragraph.runs.at(-1)?.place ?? last);
  const to = goesOn ? next : { run: final.run, offset: Number.POSITIVE_INFINITY };
  return { from: { run: from.run, offset: from.offset }, to: { run: to.run, offset: to.offset } };
}
