import type { Block, Paragraph, Table } from '@rplan/word-reader';
import { gridOf } from '@rplan/word-reader';
import type { Foot } from '../model.js';
import { oneLine, plain } from '../prose/folding.js';
import { isBlank, isUpper } from '../prose/looks.js';
import { type Words, wordsOf } from '../prose/words.js';

export interface FoundFoot {
  readonly foot: Foot;
  readonly start: number;
  readonly end: number;
}

const RECIPIENTS = /^noi nhan\s*:?/;
const SIGNING =
  /^(?:t\/?m|k\/?t|t\/?l|tuq|q|tua)\s*\.|^(?:chu tich|giam doc|bo truong|thu truong|truong|pho|chanh|hieu truong|cuc truong|tong|thu tuong|chu nhiem|bi thu|vien truong|chi cuc truong|doi truong|to truong|nguoi)/;
const ARCHIVE = /^[-–+]?\s*Lưu\s*:?\s*/u;

/** The foot: a table with `Nơi nhận`, else lines from it on. Signing lines may stand in the table or below. */
export function findFoot(blocks: readonly Block[], from: number): FoundFoot | undefined {
  const pair = pairOf(blocks, from);
  if (pair) {
    const below = findFoot(blocks, pair.end);
    const near =
      below && blocks.slice(pair.end, below.start).every((block) => block.type === 'paragraph' && isBlank(block));
    return {
      foot: { ...(near ? below.foot : NOBODY), ...pair.foot },
      start: pair.start,
      end: near ? below.end : pair.end,
    };
  }
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type === 'table' && holdsRecipients(block)) return tableFoot(blocks, at, block);
    if (block?.type === 'paragraph' && RECIPIENTS.test(plain(block.text))) return looseFoot(blocks, at, from);
  }
  return signatureAlone(blocks, from);
}

const NOBODY: Foot = { recipients: [], signing: [] };

/** Minutes are signed by two (model 1.9): the secretary on the left, the chair on the right. */
function pairOf(
  blocks: readonly Block[],
  from: number,
): { foot: Pick<Foot, 'signing' | 'pair'>; start: number; end: number } | undefined {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'table' || block.rows.length > 3) continue;
    const cells = block.rows.flatMap(({ cells: all }) =>
      all.map(({ blocks: inside }) =>
        signatureOf(inside.filter((each): each is Paragraph => each.type === 'paragraph')),
      ),
    );
    const [secretary] = cells.filter(({ signing }) => /^thu ky/.test(plain(signing[0] ?? '')));
    const [chair] = cells.filter(({ signing }) => /^chu (?:toa|tri)/.test(plain(signing[0] ?? '')));
    if (secretary && chair)
      return {
        foot: {
          signing: [],
          pair: {
            ...(secretary.signatory && { secretary: secretary.signatory }),
            ...(chair.signatory && { chair: chair.signatory }),
          },
        },
        start: at,
        end: at + 1,
      };
  }
  return undefined;
}

function holdsRecipients({ rows }: Table): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) =>
      blocks.some((block) => block.type === 'paragraph' && RECIPIENTS.test(plain(block.text))),
    ),
  );
}

function tableFoot(blocks: readonly Block[], at: number, table: Table): FoundFoot {
  const left: Paragraph[] = [];
  const right: Paragraph[] = [];
  for (const row of gridOf(table))
    for (const place of row) {
      if (place?.from !== 'here') continue;
      const paragraphs = place.cell.blocks.filter((block): block is Paragraph => block.type === 'paragraph');
      const isLeft =
        paragraphs.some(({ text }) => RECIPIENTS.test(plain(text))) || (place.cell.column === 0 && row.length > 1);
      (isLeft ? left : right).push(...paragraphs);
    }
  const { signing, signatory } = signatureOf(right);
  const below = signatory === undefined && signing.length > 0 ? nameBelow(blocks, at + 1) : undefined;
  return {
    foot: { ...recipientsOf(left), signing, ...withName(signatory ?? below?.name) },
    start: at,
    end: below?.end ?? at + 1,
  };
}

function looseFoot(blocks: readonly Block[], at: number, from: number): FoundFoot {
  const left: Paragraph[] = [];
  const right: string[] = [];
  // Signing lines stand above the recipients where they have no table: on the right, or in capitals.
  let start = at;
  while (start > from) {
    const before = blocks[start - 1];
    if (before?.type !== 'paragraph') break;
    if (!isBlank(before) && !isSigningOrName(before.text.split('\t').at(-1) ?? '')) break;
    start--;
  }
  for (const block of blocks.slice(start, at))
    if (block.type === 'paragraph' && !isBlank(block)) right.push(oneLine(block.text));
  let end = at;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    if (block?.type !== 'paragraph') break;
    const pieces = block.text
      .split(/\t+|\s{4,}/)
      .map(oneLine)
      .filter(Boolean);
    const [first = '', ...others] = pieces;
    const goesOn = left.length > 0 && /^(?:\p{Ll}|\()/u.test(first);
    const listed = RECIPIENTS.test(plain(first)) || /^[-–+]/.test(first) || goesOn;
    if (listed) {
      left.push({ ...block, text: first, runs: [], notes: [] });
      right.push(...others);
    } else if (pieces.length === 0) continue;
    else if (left.length > 0 && isSigningOrName(first)) right.push(...pieces);
    else break;
  }
  const name = right.findLastIndex(isName);
  const signing = right.slice(0, name < 0 ? undefined : name).filter((line) => line !== '');
  return { foot: { ...recipientsOf(left), signing, ...withName(right[name]) }, start, end };
}

function isSigningOrName(text: string): boolean {
  return (isUpper(text) && SIGNING.test(plain(text))) || isName(text);
}

/** A document without recipients still ends with who signs. */
function signatureAlone(blocks: readonly Block[], from: number): FoundFoot | undefined {
  for (let at = blocks.length - 1; at >= from; at--) {
    const block = blocks[at];
    if (block?.type !== 'paragraph' || isBlank(block)) continue;
    const name = at;
    if (!isName(block.text)) return undefined;
    let start = name;
    while (start > from) {
      const before = blocks[start - 1];
      if (before?.type !== 'paragraph') break;
      if (!isBlank(before) && !(isUpper(before.text) && SIGNING.test(plain(before.text)))) break;
      start--;
    }
    const signing = blocks
      .slice(start, name)
      .flatMap((each) => (each.type === 'paragraph' && !isBlank(each) ? [oneLine(each.text)] : []));
    if (signing.length === 0) return undefined;
    return { foot: { recipients: [], signing, signatory: oneLine(block.text) }, start, end: at + 1 };
  }
  return undefined;
}

function recipientsOf(paragraphs: readonly Paragraph[]): Pick<Foot, 'recipients' | 'archive' | 'drafter'> {
  const recipients: Words[] = [];
  let archive: string | undefined;
  let drafter: string | undefined;
  for (const paragraph of paragraphs) {
    const label = /^\s*Nơi nhận\s*:?/iu.exec(paragraph.text)?.[0].length ?? 0;
    for (const words of linesOf(paragraph, label)) {
      const bare = words.text.replace(/^[-–+]\s*/u, '');
      if (bare === '') continue;
      const goesOn = words.text === bare && !paragraph.mark;
      if (ARCHIVE.test(bare))
        archive = [archive, bare.replace(ARCHIVE, '').replace(/\.$/, '')].filter(Boolean).join('; ');
      // Below the copies kept stands the drafter's mark.
      else if (archive !== undefined) drafter = [drafter, bare].filter(Boolean).join(' ');
      else if (goesOn && recipients.length > 0 && /^\p{Ll}|^\(/u.test(bare)) goOn(recipients, bare);
      else recipients.push({ ...words, text: bare.replace(/;$/, '').trim(), emphasis: [] });
    }
  }
  return { recipients, ...(archive !== undefined && { archive }), ...(drafter !== undefined && { drafter }) };
}

/** A line without a dash goes on with the one above. */
function goOn(recipients: Words[], more: string): void {
  const last = recipients.pop();
  if (last) recipients.push({ ...last, text: `${last.text} ${more.replace(/;$/, '')}` });
}

function linesOf(paragraph: Paragraph, from: number): Words[] {
  const whole = wordsOf(paragraph, from);
  if (!whole.text.includes('\n')) return [whole];
  return whole.text.split('\n').map((text) => ({ text: text.trim(), notes: [], emphasis: [] }));
}

function signatureOf(paragraphs: readonly Paragraph[]): { signing: string[]; signatory?: string } {
  const lines = paragraphs
    .flatMap(({ text }) => text.split('\n').map(oneLine))
    .filter((line) => line !== '' && !/^[.…_\-\s]+$/.test(line));
  const name = lines.findLastIndex(isName);
  if (name <= 0) return { signing: lines };
  return { signing: lines.slice(0, name), ...withName(lines[name]) };
}

function withName(name: string | undefined): { signatory?: string } {
  return name === undefined || name === '' ? {} : { signatory: name };
}

/** A person's name: two to six words, each with a capital first, with a title of learning at most before it. */
export function isName(text: string): boolean {
  const words = oneLine(text)
    .replace(/^(?:GS|PGS|TS|ThS|BS|CN|KS|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy)\.?\s*/gu, '')
    .split(' ');
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) &&
    words.some((word) => /\p{Ll}/u.test(word))
  );
}

function nameBelow(blocks: readonly Block[], from: number): { name: string; end: number } | undefined {
  for (let at = from; at < Math.min(blocks.length, from + 6); at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') return undefined;
    if (isBlank(block)) continue;
    return isName(block.text) ? { name: oneLine(block.text), end: at + 1 } : undefined;
  }
  return undefined;
}
