import { isDocumentKind } from '../vocabulary/keywords.js';
import type { TokenColumns } from './columns.js';
import { keywordTrie } from './keyword-trie.js';
import type { Citing } from './opener.js';
import type { PhrasePiece } from './phrase.js';
import { readWord } from './words.js';

const LINE = /[^{}"\r\n]*/y;
const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.\u2010\u2011\u2212][\p{L}\p{M}\p{N}]+)*`;
const NAMES = new RegExp(String.raw`^${NAME}(?:\s*,\s*${NAME})*$`, 'u');
/** What a subject begins with (Decree 30, PL I, P1, II.5.b): no name of a body goes on with these in small letters. */
const SUBJECTS = String.raw`(?:(?:ban hành|phê duyệt|quy định|sửa đổi|bổ sung|hướng dẫn|công bố|công nhận|thành lập|kiện toàn|giao|triển khai|thực hiện|tổ chức thực hiện|tăng cường|đẩy mạnh|phân cấp|phân công|ủy quyền|uỷ quyền|bãi bỏ|thay thế|điều chỉnh|đính chính|hợp nhất|thông qua|xác định|khắc phục|chấn chỉnh|nâng cao|chi tiết|kèm theo|đề nghị|về|liên quan|giải quyết|xử lý|kết luận|yêu cầu|cho ý kiến|cho phép)(?![\p{L}\p{M}])|V\/v|Về việc)`;
const SUBJECT = new RegExp(String.raw`\s${SUBJECTS}`, 'u');
const BEGINS_SUBJECT = new RegExp(`^${SUBJECTS}`, 'u');
/** Where the name of a law ends. */
const LAW_ENDS = /\s(?:(?:số|ngày)\s*:?\s*\d|của\s+Quốc hội)/u;

/** The words of a citation as it is pasted; empty where names and texts in quotes stand there, or the citation goes on with a keyword. */
export function citingAt(text: string, from: number, opener: Citing | 'basis'): readonly PhrasePiece[] {
  const written = lineAt(text, from);
  const said = written.normalize('NFC');
  if (!/^[\p{L}\p{N}]/u.test(said)) return [];
  if (opener === 'issuers') return NAMES.test(said) || /^\p{Ll}/u.test(said) ? [] : issuers(written, said, from);
  if (opener === 'basis') return kindAt(said) ? [piece('BARE_WORDS', from, written.length)] : [];
  const first = readWord(text, from, keywordTrie)?.keyword?.en;
  if (first !== undefined && GOES_ON.has(first)) return [];
  // On one line another statement may follow.
  if (opener === 'subject') return BEGINS_SUBJECT.test(said) ? [piece('BARE_WORDS', from, written.length)] : [];
  return [piece('BARE_WORDS', from, cut(written, said, LAW_ENDS))];
}

const GOES_ON = new Set(['called', 'number', 'dated', 'of', 'replaces', 'month', 'year']);

/** A name of the directory, behind which a statement goes on: `của SNV kế hoạch KH-1 "..."`. */
function isNameBeforeStatement(written: string): boolean {
  const [name = ''] = /^[\p{Lu}\p{N}][\p{Lu}\p{M}\p{N}_.-]*(?=\s)/u.exec(written) ?? [];
  const next = name.length + (/^\s*/u.exec(written.slice(name.length))?.[0].length ?? 0);
  return name !== '' && readWord(written, next, keywordTrie)?.keyword !== undefined;
}

function issuers(written: string, said: string, from: number): readonly PhrasePiece[] {
  const length = cut(written, said, SUBJECT);
  if (NAMES.test(written.slice(0, length).trim()) || isNameBeforeStatement(written)) return [];
  return [piece('PARTY_WORDS', from, length), ...subjectAfter(written, from, length)];
}

function subjectAfter(written: string, from: number, length: number): readonly PhrasePiece[] {
  const start = length + (/^[\s,]*/u.exec(written.slice(length))?.[0].length ?? 0);
  return start < written.length ? [piece('BARE_WORDS', from + start, written.length - start)] : [];
}

function lineAt(text: string, from: number): string {
  LINE.lastIndex = from;
  const [line = ''] = (LINE.exec(text)?.[0] ?? '').split(/\/[/*]/u, 1);
  // Two spaces stand between statements of a line.
  for (const { index, 0: gap } of line.matchAll(/(?:[ \u00a0]{2,}|\t)\s*/gu))
    if (readWord(line, index + gap.length, keywordTrie)?.keyword) return line.slice(0, index);
  return line.trimEnd();
}

/** Where words end that a pattern follows, in the text as it was typed. */
function cut(written: string, said: string, ends: RegExp): number {
  const at = ends.exec(said)?.index;
  if (at === undefined) return written.length;
  // Decomposed letters are longer in the file.
  const before = said.slice(0, at);
  const length =
    written === said ? at : [...written].findIndex((_, end) => written.slice(0, end).normalize('NFC') === before);
  return written.slice(0, Math.max(length, 0)).replace(/[\s,]+$/u, '').length;
}

function piece(token: 'PARTY_WORDS' | 'BARE_WORDS', start: number, length: number): PhrasePiece {
  return { token, start, end: start + length };
}

/** The kind of a document that is declared for citing, where it has a capital as in a sentence: `văn bản L-1 Luật Thủ đô`. */
export function citedKind(columns: TokenColumns, start: number, end: number): string | undefined {
  const last = columns.count - 1;
  const name = columns.nameAt(last) === ':' ? last - 1 : last;
  if (columns.nameAt(name) !== 'ID' || columns.nameAt(name - 1) !== 'document') return undefined;
  return kindAt(columns.text.slice(start, end).normalize('NFC'));
}

/** The kind of document with which words begin, whatever their capitals. */
function kindAt(said: string): string | undefined {
  const kind = readWord(said.charAt(0).toLocaleLowerCase('vi') + said.slice(1), 0, keywordTrie)?.keyword?.en;
  return kind !== undefined && isDocumentKind(kind) ? kind : undefined;
}
