import type { Bilingual, Vocabulary } from '@rplan/syntax';
import { keywordNamed, STATUS_NAMES } from '@rplan/syntax';

const NAME = { vi: 'tên', en: 'a name' };
const NUMBER = { vi: 'một số', en: 'a number' };
const TEXT = { vi: 'lời văn trong ngoặc kép "..."', en: 'a text in quotes "..."' };
const PARTY = {
  vi: 'tên đơn vị, chức vụ hoặc lời văn trong ngoặc kép',
  en: 'the name of a unit or role, or a text in quotes',
};
const DEADLINE = {
  vi: 'thời hạn, ví dụ 30/6/2026, quý III/2026 hoặc thường xuyên',
  en: 'a deadline such as 30/6/2026, quarter III/2026 or ongoing',
};
const TARGET = { vi: 'chỉ tiêu: lời văn hoặc một mức số', en: 'the target: a text or a number' };

/** What stands for each token or rule of the grammar that a statement may need, in the words of its writer. */
const STATUS = {
  vi: `trạng thái: ${STATUS_NAMES.map(({ vi }) => `“${vi}”`).join(', ')}`,
  en: `a status: ${STATUS_NAMES.map(({ en }) => `“${en}”`).join(', ')}`,
};
const PARTS: Readonly<Record<string, Bilingual>> = {
  ID: NAME,
  Ref: NAME,
  About: { vi: 'tên bộ chỉ số, lĩnh vực hoặc tiêu chí', en: 'the name of an index, field or criterion' },
  Code: { vi: 'mã lĩnh vực hoặc tiêu chí', en: 'the code of a field or criterion' },
  Num: NUMBER,
  Scored: NUMBER,
  INT: NUMBER,
  Amount: NUMBER,
  BoundedAmount: NUMBER,
  DATE: { vi: 'ngày, ví dụ 30/6/2026', en: 'a date such as 30/6/2026' },
  SYMBOL: { vi: 'số và ký hiệu, ví dụ 221/KH-UBND', en: 'a number and symbol such as 221/KH-UBND' },
  NumberLine: { vi: 'số và ký hiệu, ví dụ 221/KH-UBND hoặc _', en: 'a number and symbol such as 221/KH-UBND, or _' },
  Period: { vi: 'giai đoạn, ví dụ 2021-2025', en: 'a period such as 2021-2025' },
  Rank: { vi: 'thứ hạng, ví dụ 28/63', en: 'a rank such as 28/63' },
  Text: TEXT,
  LINE_OPEN: TEXT,
  Numbering: {
    vi: 'ký hiệu của từng cấp trong ngoặc kép, ví dụ "I." "1." "a)"',
    en: 'the mark of each level in quotes, such as "I." "1." "a)"',
  },
  Basis: { vi: 'tên văn bản hoặc lời văn trong ngoặc kép', en: 'the name of a document, or a text in quotes' },
  Cause: {
    vi: '“chủ quan”, “khách quan” hoặc lời văn trong ngoặc kép',
    en: '“subjective”, “objective” or a text in quotes',
  },
  PartyMention: PARTY,
  Responsibility: PARTY,
  ReportsTo: PARTY,
  Deadline: DEADLINE,
  Due: DEADLINE,
  PHRASE: DEADLINE,
  Finished: { vi: 'ngày, ví dụ 30/6/2026', en: 'a date such as 30/6/2026' },
  Milestone: DEADLINE,
  Target: TARGET,
  Mode: { vi: '“giao”, “yêu cầu” hoặc “đề nghị”', en: '“assign”, “require” or “request”' },
  LayoutStyle: { vi: '“gọn” hoặc “chi tiết”', en: '“plain” or “detailed”' },
  Status: STATUS,
  STATUS_WORDS: STATUS,
  DocumentKind: { vi: 'loại văn bản, ví dụ quyết định', en: 'a kind of document such as decision' },
  '{': { vi: 'dấu {', en: 'a {' },
  '}': { vi: 'dấu }', en: 'a }' },
  '=': { vi: 'dấu =', en: 'a =' },
};

/** What could stand at a fault, in words; undefined where too many things could, or nothing that a writer knows by name. */
export function expectedPart(expected: readonly string[], vocabulary: Vocabulary): Bilingual | undefined {
  const [only, ...others] = expected;
  if (only === undefined || others.length > 0) return undefined;
  const keyword = keywordNamed(only);
  if (keyword) return { vi: `“${keyword[vocabulary]}”`, en: `“${keyword[vocabulary]}”` };
  return PARTS[only];
}
