import { kindOf } from '@rplan/kinds';
import type { Block, WordDocument } from '@rplan/word-reader';
import { appendicesOf, isAppendixLabel, titleOf } from './body/appendices.js';
import { treeOf } from './body/tree.js';
import type { Doubt } from './doubt.js';
import { type FoundFoot, findFoot } from './foot/find-foot.js';
import { addresseesIn, findAddressees } from './head/addressees.js';
import { findHead } from './head/find-head.js';
import { kindOfSymbol } from './head/kind-line.js';
import { type HeadReading, readHeadLines } from './head/read-lines.js';
import { findTitle } from './head/title.js';
import type { Appendix, FoundNote, Part, Recognised } from './model.js';
import { withPlainBlanks } from './prose/blanks.js';
import { oneLine } from './prose/folding.js';
import { isBlank } from './prose/looks.js';
import { plainWords, type Words, wordsOf } from './prose/words.js';

/** Paragraphs before the first mark that begin so are legal bases (Decree 30/2020/NĐ-CP, PL I, P1, II.6.a); one that leads over to the text is a sentence. */
const BASES = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s[\s\S]*[^:\s]\s*$/u;
const NO_FOOT: FoundFoot['foot'] = { recipients: [], signing: [] };

/** The parts that the paragraphs of a document play. Nothing is made up: what fits nowhere is text, what is not sure is a doubt. */
export function recognise(read: WordDocument): Recognised {
  const document = withPlainBlanks(read);
  const { blocks } = document;
  const doubts: Doubt[] = [];
  const found = findHead(blocks);
  const reading: HeadReading = found ? readHeadLines(found.lines) : { head: {}, addressees: [], rest: [] };
  let from = found?.end ?? 0;
  const title = findTitle(blocks, from);
  from = title?.end ?? from;
  const attached = attachedBelow(blocks, from);
  from = attached?.end ?? from;
  const kind =
    title?.kind ??
    kindOfSymbol(reading.head.number) ??
    (found && reading.head.number !== undefined ? kindOf('official letter') : undefined);
  const loose = title ? undefined : subjectBelow(blocks, from);
  from = loose?.end ?? from;
  const below = findAddressees(blocks, from);
  from = below?.end ?? from;
  const { foot, start, end } = footOf(blocks, from);
  const body = treeOf(blocks.slice(from, start), { bases: BASES, enacting: kind?.enacting });
  const behind = behindFoot(blocks.slice(end));
  headDoubts(doubts, found !== undefined, reading, kind?.id);
  const subject = title && title.title.text !== '' ? title.title : plainWords(reading.subject ?? loose?.subject ?? '');
  if (kind && subject.text === '') doubts.push({ code: 'no-title' });
  if (foot.signing.length > 0 && foot.signatory === undefined) doubts.push({ code: 'no-signer' });
  for (const { text } of foot.recipients) if (/;\s/.test(text)) doubts.push({ code: 'odd-recipient', about: text });
  return {
    ...(kind && { kind: kind.id }),
    head: reading.head,
    title: subject,
    ...(title?.authority !== undefined && { authority: title.authority }),
    ...(attached && { attached: attached.words }),
    addressees: [...addresseesIn(reading.addressees), ...(below?.addressees ?? [])],
    body: [...restOf(reading), ...body, ...behind.parts],
    appendices: behind.appendices,
    foot,
    notes: document.notes.map(noteOf),
    doubts,
  };
}

function footOf(blocks: readonly Block[], from: number): FoundFoot {
  const foot = findFoot(blocks, from);
  if (foot) return foot;
  const appendix = blocks.findIndex((block, at) => at >= from && isAppendixLabel(block));
  const end = appendix < 0 ? blocks.length : appendix;
  return { foot: NO_FOOT, start: end, end };
}

/** The subject of a letter may stand below the head: `V/v ...`, on as many lines as it has. */
function subjectBelow(blocks: readonly Block[], from: number): { subject: string; end: number } | undefined {
  let subject = '';
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const text = oneLine(block.text);
    if (subject === '' && text === '') continue;
    const begins = SUBJECT.test(text);
    if (subject === '' ? !begins : text === '' || /^Kính (?:gửi|trình)/iu.test(text))
      return subject === '' ? undefined : { subject, end: at };
    subject = begins ? text.replace(SUBJECT, '') : `${subject} ${text}`;
    // A subject is no page.
    if (at > from + LONGEST_SUBJECT) break;
  }
  return undefined;
}

const SUBJECT = /^V\s*\/\s*v\s*:?\s*/iu;
const LONGEST_SUBJECT = 8;

/** Under the title of a document that was issued with another one. */
function attachedBelow(blocks: readonly Block[], from: number): { words: Words; end: number } | undefined {
  const at = blocks.findIndex((block, index) => index >= from && (block.type === 'table' || !isBlank(block)));
  const block = blocks[at];
  return block?.type === 'paragraph' && ATTACHED.test(block.text) ? { words: wordsOf(block), end: at + 1 } : undefined;
}

const ATTACHED = /^\s*\((?:Ban hành\s+)?kèm theo\s/iu;

/** Lines of the head that play no known part are kept, at the top of the text. */
function restOf({ rest }: HeadReading): Part[] {
  return rest.map((line) => ({
    type: 'text',
    role: 'text',
    words: plainWords(line),
    doubts: [{ code: 'no-head', about: line }],
  }));
}

function headDoubts(
  doubts: Doubt[],
  found: boolean,
  { head, numberLine, issuerDoubt }: HeadReading,
  kind: string | undefined,
): void {
  if (kind === undefined) doubts.push({ code: 'no-kind' });
  if (!found || head.issuer === undefined) doubts.push({ code: 'no-head' });
  else if (numberLine === undefined) doubts.push({ code: 'no-number' });
  if (numberLine !== undefined && head.number === undefined) doubts.push({ code: 'odd-number', about: numberLine });
  if (issuerDoubt !== undefined) doubts.push({ code: 'issuer-lines', about: issuerDoubt });
}

/** Appendices; what stands between foot and the first of them is kept as text, or as an appendix where it is long. */
function behindFoot(blocks: readonly Block[]): { parts: readonly Part[]; appendices: readonly Appendix[] } {
  const label = blocks.findIndex(isAppendixLabel);
  const between = blocks.slice(0, label < 0 ? blocks.length : label);
  const appendices = label < 0 ? [] : appendicesOf(blocks.slice(label));
  const filled = between.filter((block) => block.type === 'table' || !isBlank(block));
  const doubtful = (part: Part): Part => ({ ...part, doubts: [...(part.doubts ?? []), { code: 'behind-foot' }] });
  if (filled.length <= SHORT && !filled.some(({ type }) => type === 'table'))
    return { parts: treeOf(between).map(doubtful), appendices };
  const { title, attached, end } = titleOf(between);
  const own: Appendix = {
    label: '',
    title,
    ...(attached !== undefined && { attached }),
    body: treeOf(between.slice(end)),
  };
  return { parts: [], appendices: [own, ...appendices] };
}

const SHORT = 3;

function noteOf({ id, kind, blocks }: WordDocument['notes'][number]): FoundNote {
  const paragraphs = blocks.flatMap((block): Words[] =>
    block.type === 'paragraph' && !isBlank(block) ? [wordsOf(block)] : [],
  );
  return { id, kind, paragraphs };
}
