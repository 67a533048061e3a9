import { type PartialDate, parsePartialDate } from '@rplan/calendar';
import type { Status } from '../generated/ast.js';
import { isStatus } from '../generated/ast.js';
import { otherTonePlacement } from '../vocabulary/syllables.js';
import { plainText } from './prose.js';

/** How far a task is, by the name that the model has for it. */
export type StatusKind =
  | 'not started'
  | 'in progress'
  | 'done'
  | 'partly done'
  | 'paused'
  | 'kept up'
  | 'proposed to drop';

/** What the words of a status say. */
export interface StatusReading {
  readonly kind: StatusKind;
  /** Said to be late, or in time; reports of the days tell by themselves. */
  readonly late?: boolean;
  /** The day on which it was finished, where it is told along. */
  readonly finished?: PartialDate;
  /** How much is told along: `đang thực hiện (đạt 40/50 hồ sơ)`. */
  readonly achieved?: StatusCount;
  /** What was said in words of its own, and says more than the rest: `đang lấy ý kiến các sở`, `chậm tiến độ`. */
  readonly words?: string;
}

interface StatusCount {
  /** As written: `381,77`. */
  readonly value: string;
  /** What it is a part of. */
  readonly of?: string;
  readonly percent?: true;
  readonly unit?: string;
}

interface StatusName {
  readonly en: StatusKind;
  readonly vi: string;
  /** Other words for it. */
  readonly also: readonly string[];
}

/** The statuses in the words of offices; the first of each vocabulary is the one that is offered. */
export const STATUS_NAMES: readonly StatusName[] = [
  {
    en: 'not started',
    vi: 'chưa thực hiện',
    also: list(
      'chưa làm|chưa triển khai|chưa triển khai thực hiện|chưa tổ chức thực hiện|chưa bắt đầu|chưa tiến hành|chưa khởi động|not begun',
    ),
  },
  {
    en: 'in progress',
    vi: 'đang thực hiện',
    also: list(
      'đang làm|đang triển khai|đang triển khai thực hiện|đang tổ chức thực hiện|đang tiến hành|đang xử lý|đang hoàn thiện|đang dở dang|tiếp tục thực hiện|đang tiếp tục thực hiện|chậm tiến độ|đang chậm tiến độ|đang chậm|đúng tiến độ|bảo đảm tiến độ|đảm bảo tiến độ|ongoing|running',
    ),
  },
  {
    en: 'done',
    vi: 'hoàn thành',
    also: list(
      'đã hoàn thành|hoàn thành xong|đã hoàn thành xong|xong|đã xong|làm xong|đã làm xong|thực hiện xong|đã thực hiện|đã thực hiện xong|hoàn tất|đã hoàn tất|kết thúc|đã kết thúc|hoàn thành toàn bộ|đã hoàn thành toàn bộ|ht|đã ht|finished|completed',
    ),
  },
  {
    en: 'partly done',
    vi: 'hoàn thành một phần',
    also: list(
      'đã hoàn thành một phần|hoàn thành 1 phần|đã hoàn thành 1 phần|xong một phần|đã xong một phần|thực hiện một phần|đã thực hiện một phần|thực hiện được một phần',
    ),
  },
  {
    en: 'paused',
    vi: 'tạm dừng',
    also: list('đang tạm dừng|tạm dừng thực hiện|đã tạm dừng|tạm ngừng|đang tạm ngừng|tạm hoãn|đang tạm hoãn'),
  },
  {
    en: 'kept up',
    vi: 'tiếp tục duy trì',
    also: list(
      'duy trì|đang duy trì|duy trì thường xuyên|thực hiện thường xuyên|hoàn thành, tiếp tục duy trì|đã hoàn thành, tiếp tục duy trì',
    ),
  },
  {
    en: 'proposed to drop',
    vi: 'đề xuất bỏ',
    also: list(
      'đề nghị bỏ|đề xuất dừng|đề nghị dừng|đề xuất dừng thực hiện|đề nghị dừng thực hiện|đề xuất thôi thực hiện|đề nghị thôi thực hiện|đề xuất không thực hiện|đề nghị không thực hiện|đề xuất hủy bỏ|đề xuất đưa ra khỏi kế hoạch|đề nghị đưa ra khỏi kế hoạch',
    ),
  },
];

const LATE =
  '(?:(?:nhưng |còn |bị )?(?:quá|trễ|chậm|sau)(?: thời)? hạn|chậm(?: tiến độ)?|chậm so với (?:thời hạn|kế hoạch|tiến độ|hạn)|muộn|muộn so với (?:thời hạn|kế hoạch)|không đúng(?: thời)? hạn|late|overdue)';
const IN_TIME =
  '(?:(?:trước|đúng|trong|còn)(?: thời)? hạn|(?:đúng|kịp|vượt|bảo đảm|đảm bảo) tiến độ|đúng kế hoạch|sớm|kịp thời|on time|early)';
const DAY = '(?:xong |hoàn thành )?(?:(?:vào )?(?:ngày|dated|day|on) )?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})';
const NUMBER = '\\d+(?:[.,]\\d+)*';
const HOW_MUCH = '((?:(?:mới |đã )?(?:đạt|được)|tiến độ) )?';
// `xã, phường` goes on behind its comma, unless another note stands there.
const UNIT = `\\p{L}[^,;:]*(?:, (?!${LATE}|${IN_TIME}|${DAY}|${HOW_MUCH.replace('(', '(?:')}\\d)\\p{L}[^,;:]*)*`;
const COUNT = `${HOW_MUCH}(${NUMBER})(?: ?/ ?(${NUMBER}))?(?: ?(%)(?: kế hoạch| khối lượng)?| (${UNIT}))?`;
const NOTE = new RegExp(`^[ ,;:–-]+(?:(${LATE})|${IN_TIME}|${DAY}|${COUNT})(?=$|[ ,;:–-])`, 'u');
/** What is told in brackets of a task that is not done says why; nobody says there that it is another way. */
const IN_BRACKETS = /^[^()]+\([^()]+\)[\s.;,]*$/u;
const OF_PACE = /chậm|tiến độ/u;
const SIGNS = /[().;:,\s]+$/u;

const kinds = new Map(
  STATUS_NAMES.flatMap(({ en, vi, also }) => [en, vi, ...also].map((said) => [keyOf(said), en] as const)),
);
/** The longest first. */
const heads = [...kinds.keys()].sort((a, b) => b.length - a.length);

/** What words say of how far a task is; undefined where they leave it open (`chưa hoàn thành`, `quá hạn`) or say something else. */
export function readStatus(written: string): StatusReading | undefined {
  const said = keyOf(written);
  const whole = /^100 ?%$/.test(said) ? 'done' : undefined;
  if (whole) return { kind: whole };
  for (const head of heads) {
    if (!said.startsWith(head)) continue;
    const kind = kinds.get(head);
    const notes = kind && notesIn(said.slice(head.length));
    if (!notes) continue;
    const { late, finished, count } = notes;
    // `hoàn thành 60%` is no status, and behind `chưa thực hiện` a number is not of it.
    if (count?.percent && kind === 'done' && count.value !== '100') continue;
    if (count && kind === 'not started') continue;
    // Only what is done was finished; of the others a day is that of something else, and stays in their words.
    if (finished && kind !== 'done' && /(?:^|[ ,;:–-])(?:xong|hoàn thành) /u.test(said.slice(head.length))) continue;
    const isWhole = kind === 'done' && count?.percent;
    // What the reading cannot hold is kept in its words.
    const saysMore = late === undefined ? OF_PACE.test(head) : !(kind === 'done' && late);
    const hasOwnDay = finished !== undefined && kind !== 'done';
    return {
      kind,
      ...(late !== undefined && { late }),
      ...(finished && kind === 'done' && { finished }),
      ...(count && !isWhole && { achieved: inOwnLetters(count, written) }),
      ...((saysMore || hasOwnDay) && { words: written.trim() }),
    };
  }
  const told = IN_BRACKETS.test(written) ? kinds.get(keyOf(written.slice(0, written.indexOf('(')))) : undefined;
  if (told && told !== 'done') return { kind: told, words: written.trim() };
  // Whoever is at something has begun and is not through.
  return /^đang \p{L}/u.test(said) ? { kind: 'in progress', words: written.trim() } : undefined;
}

interface Notes {
  readonly late?: boolean;
  readonly finished?: PartialDate;
  readonly count?: StatusCount;
}

/** What stands behind the status; undefined where that is something else. */
function notesIn(behind: string): Notes | undefined {
  let rest = behind;
  let notes: Notes = {};
  while (rest !== '') {
    const found = NOTE.exec(rest);
    if (!found) return undefined;
    const [whole, late, day, howMuch, value, of, percent, unit] = found;
    const date = day === undefined ? undefined : parsePartialDate(day.replace(/[.-]/g, '/'));
    if (date && !date.ok) return undefined;
    // A number by itself says nothing.
    if (value !== undefined && (howMuch ?? of ?? percent) === undefined) return undefined;
    notes = {
      ...notes,
      ...(day === undefined && value === undefined && { late: late !== undefined }),
      ...(date?.ok && { finished: date.date }),
      ...(value !== undefined && {
        count: {
          value,
          ...(of && { of }),
          ...(percent && { percent: true as const }),
          ...(unit && { unit: unit.trim() }),
        },
      }),
    };
    rest = rest.slice(whole.length);
  }
  return notes;
}

/** A unit as it was typed: reading it took capitals for small letters. */
function inOwnLetters(count: StatusCount, written: string): StatusCount {
  if (count.unit === undefined) return count;
  const at = written.normalize('NFC').toLowerCase().indexOf(count.unit);
  return at < 0 ? count : { ...count, unit: written.normalize('NFC').slice(at, at + count.unit.length) };
}

/** Without capitals, brackets and stops at the end, and with one placing of tone marks. */
function keyOf(words: string): string {
  const said = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\(\s*/gu, ', ')
    .replace(/\)/gu, ' ')
    .replace(SIGNS, '');
  return said
    .split(/[\s\u00a0]+/u)
    .map((syllable) => [syllable, otherTonePlacement(syllable) ?? syllable].sort()[0])
    .join(' ')
    .trim();
}

function list(words: string): readonly string[] {
  return words.split('|');
}

/** What a status says; undefined where it says nothing that is known. */
export function statusOf({ words, quoted }: Status): StatusReading | undefined {
  return readStatus(words ?? (quoted ? plainText(quoted) : ''));
}

/** What the status among the items of an update says. */
export function statusIn(items: readonly { readonly $type: string }[]): StatusReading | undefined {
  const status = items.find(isStatus);
  return status && statusOf(status);
}
