import { leavesAt, matchesIn } from '@rplan/meaning';
import { isLeafCstNode } from 'langium';
import { defineRule } from '../../rule.js';
import { shown } from '../../syntax/shown.js';

type Damage = 'lost' | 'private' | 'line' | 'merge' | 'eth' | 'old font';

/** Words that a program damaged before they came here: nobody wrote them so, and they would be printed. */
export const rule = defineRule<{ damage: Damage; found: string }>({
  code: 'RP-LANG-020',
  severity: 'error',
  title: { vi: 'Lời văn bị hỏng', en: 'Damaged text' },
  message: {
    vi: ({ damage, found }) => `“${found}”: ${WHAT[damage].vi}.`,
    en: ({ damage, found }) => `“${found}”: ${WHAT[damage].en}.`,
  },
  page: {
    why: {
      vi: 'Chuyển mã sai, chép từ phông cũ (.VnTime), phông ký hiệu hoặc trộn tệp dở dang để lại chữ không ai viết, vẫn in ra bình thường. Nghị định 30/2020/NĐ-CP (Phụ lục I, Phần I, mục I) yêu cầu bộ mã Unicode tiếng Việt.',
      en: 'Wrong conversion, old fonts (.VnTime), fonts of symbols and unfinished merges leave signs that nobody wrote and that print like any other. Decree 30/2020/NĐ-CP (Appendix I, Part I, section I) asks for Vietnamese Unicode.',
    },
    whatToDo: {
      vi: 'Gõ lại chữ bị hỏng theo bản gốc; chuyển văn bản phông cũ sang Unicode bằng UniKey; bỏ dấu trộn tệp.',
      en: 'Type what was damaged again from the original; convert old fonts to Unicode; take the marks of the merge away.',
    },
    limits: {
      vi: 'Phông cũ chỉ được nhận ra khi nhiều chữ trong đoạn cùng hỏng.',
      en: 'An old font is known only where several words of a paragraph are damaged.',
    },
  },
  readsProse: true,
  file({ file, report }) {
    const text = file.textDocument.getText();
    for (const { 0: found, index } of text.matchAll(ETH)) {
      // Those in prose are found with its other damage.
      const [leaf] = leavesAt(file, index);
      if (!isLeafCstNode(leaf) || !NAMES.has(leaf.tokenType.name)) continue;
      const at = { file: file.uri.toString(), start: index, end: index + found.length };
      report({ at, data: { damage: 'eth', found } });
    }
  },
  on: {
    Chunk(chunk, { report }) {
      if (!chunk.text || !RARE.test(chunk.text)) return;
      for (const [damage, pattern] of PATTERNS)
        for (const { match, at } of matchesIn(chunk, pattern)) report({ at, data: { damage, found: shown(match[0]) } });
      const old = matchesIn(chunk, OLD_FONT);
      const [first] = old;
      if (first && old.length >= LEAST_OLD)
        report({ at: first.at, data: { damage: 'old font', found: shown(first.match[0]) } });
    },
  },
});

const WHAT: Readonly<Record<Damage, { readonly vi: string; readonly en: string }>> = {
  lost: { vi: 'chữ đã mất khi chuyển mã', en: 'a letter that was lost in conversion' },
  private: {
    vi: 'ký hiệu chỉ có trong một phông chữ, máy khác không in được',
    en: 'a sign of one font that no other prints',
  },
  line: { vi: 'dấu xuống dòng ẩn của chương trình khác', en: 'a hidden line end of another program' },
  merge: { vi: 'dấu trộn tệp chưa xử lý xong', en: 'a mark of a merge that was not finished' },
  eth: {
    vi: 'chữ Ð (eth) của tiếng Iceland, không phải chữ Đ; tìm kiếm không ra',
    en: 'the Icelandic letter Ð, not the Vietnamese Đ; no search finds it',
  },
  'old font': {
    vi: 'chữ của phông cũ (TCVN3, .VnTime), chưa chuyển sang Unicode',
    en: 'letters of an old font (TCVN3, .VnTime), not Unicode',
  },
};

const ETH = /[\u00d0\u00f0\u0189]/gu;
const NAMES: ReadonlySet<string> = new Set(['ID', 'SYMBOL', 'PHRASE', 'PHRASE_NAME', 'PHRASE_OPENING']);
/** Nearly no text has one of these signs, and looking for them one by one takes long. */
const RARE = /[\ufffd\p{Co}\u2028\u2029\u00d0\u00f0\u0189]|[<=>|]{7}|[a-z][\u00a8-\u00be\u00c0-\u00de]/u;
const PATTERNS: readonly (readonly [Damage, RegExp])[] = [
  ['lost', /\S{0,10}\ufffd+\S{0,10}/gu],
  ['private', /\p{Co}+/gu],
  ['line', /[\u2028\u2029]+/gu],
  ['merge', /(?<=^|\n)[ \t]*(?:<{7}(?: [^\n]*)?|={7}|>{7}(?: [^\n]*)?|\|{7}(?: [^\n]*)?)(?=\r?\n|$)/gu],
  ['eth', ETH],
];
/**
 * In TCVN3 letters with marks are signs of the upper half inside words, capitals among them: `nh©n`, `c¶i`, `hiÖn`. The dot between units and the
 * micro sign stand in units too.
 */
const OLD_FONT =
  /[A-Za-z]+(?:[\u00a8\u00a9\u00ab-\u00ae\u00b6\u00b8\u00bb-\u00be]|(?<=[a-z])[\u00c0-\u00de])[A-Za-zÀ-ÿ]*/gu;
const LEAST_OLD = 3;
