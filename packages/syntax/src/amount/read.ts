import type { AmountBound, AmountChange, AmountReading } from './amount.js';
import { canonicalNumber, isAmbiguous, NUMBER } from './number.js';

/** What the writer has said beside the words: the unit in quotes, and what is measured. */
export interface AmountAround {
  readonly unit?: string;
  readonly measure?: 'rank' | 'rate';
}

const WORDS: AmountReading = { problem: 'words' };

/** Words in front of a level that change nothing. */
const LEAD =
  /^(?:phấn đấu|hoàn thành|cần|phải|tỷ lệ|tỉ lệ|duy trì|giữ vững|giữ|ở mức|mức|là|được|đứng|xếp hạng|xếp|hạng|thứ|vị trí|khoảng|có|trong|thuộc|nằm|lọt|vào)(?!\p{L}) ?/iu;

const BOUNDS: readonly (readonly [RegExp, AmountBound])[] = [
  [/^(?:≥|>=|=>)/u, 'at least'],
  [/^(?:≤|<=|=<)/u, 'at most'],
  [/^>/u, 'above'],
  [/^</u, 'below'],
  [/^=/u, 'achieved'],
  [/^(?:tối thiểu|ít nhất|không thấp hơn|không dưới|không ít hơn|không nhỏ hơn|không kém)(?!\p{L})/iu, 'at least'],
  [
    /^(?:không vượt quá|không vượt|không quá|không trên|không cao hơn|không lớn hơn|không nhiều hơn|tối đa|nhiều nhất)(?!\p{L})/iu,
    'at most',
  ],
  [/^(?:vượt trên|vượt|trên|cao hơn|lớn hơn|nhiều hơn|hơn)(?!\p{L})/iu, 'above'],
  [/^(?:dưới|thấp hơn|nhỏ hơn|ít hơn)(?!\p{L})/iu, 'below'],
  [/^(?:đạt|bằng)(?!\p{L})/iu, 'achieved'],
];

const ONE = new RegExp(`^(${NUMBER})(?:\\s*/\\s*(${NUMBER}))?`, 'u');
const TOP = /^(?:nhóm )?top (\d+)(?!\d)(.*)$/iu;
const LEADING = /^nhóm (\d+) (.*?)(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|hàng đầu|đầu)(?!\p{L})(.*)$/iu;
/** `hạng trong nhóm 10`: who leads is said by the measure. */
const GROUP = /^nhóm (\d+)(?: (?!.*(?:cuối|thấp))(.*))?$/iu;
const BETWEEN = new RegExp(
  `^(?:từ )?(trên |> ?)?(${NUMBER}) ?(%|[^\\d%≥≤<>=-]*?) ?(?:đến|tới|-|–|—) ?(dưới |< ?|hết )?(${NUMBER})(?!\\d|/)(.*)$`,
  'iu',
);
const CHANGE = new RegExp(
  `(?:^|[,;(] ?| )(tăng|giảm)(?: (?:thêm|ít nhất|tối thiểu|từ|khoảng|được))* (${NUMBER})(?: ?(?:đến|-|–) ?(${NUMBER}))? ?([^\\d]*?)(?: so với(?: cùng kỳ)?(?: năm)? (\\d{4}|trước|liền kề|năm trước)(?: liền kề)?)?\\)?$`,
  'iu',
);
const HIGHER = / ?trở lên(?!\p{L})/iu;
const LOWER = / ?trở xuống(?!\p{L})/iu;
const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/^(?:điểm|points?)(?: phần trăm)?$/iu, 'points'],
  [/^(?:bậc|hạng|vị trí|thứ hạng|places?)$/iu, 'places'],
];

/** Reads the words of an amount, keywords in Vietnamese (`amountWordsIn`). What they do not say in full is words. */
export function readAmount(typed: string, around: AmountAround = {}): AmountReading {
  const text = typed
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^: ?|[.;,]$/g, '')
    .trim();
  const changed = CHANGE.exec(text);
  const { change, problem } = changed ? changeOf(changed) : {};
  if (problem) return problem;
  const head = changed ? text.slice(0, changed.index).trim() : text;
  if (!head || /^(?:phấn đấu|cần|phải)$/iu.test(head))
    return change ? { change, ...(change.unit === 'places' && { measure: 'rank' }) } : WORDS;
  const level = levelOf(head, around);
  return change && !level.problem ? { ...level, change } : level;
}

function changeOf([, word, value = '', to, unit = '', since]: RegExpExecArray): {
  readonly change?: AmountChange;
  readonly problem?: AmountReading;
} {
  const named = unit.replace(HIGHER, '').trim();
  const known = FOLDED.find(([pattern]) => pattern.test(named))?.[1] ?? named;
  if (/\p{L}.*\p{L}/u.test(known) && known.split(' ').length > LONGEST_UNIT) return { problem: WORDS };
  if (isAmbiguous(value) && (known === '' || known === 'points' || known === '%')) return { problem: grouped(value) };
  return {
    change: {
      direction: word?.toLocaleLowerCase('vi') === 'tăng' ? 'up' : 'down',
      value: canonicalNumber(value),
      ...(to && { to: canonicalNumber(to) }),
      ...(known && { unit: known }),
      ...(since && /^\d/.test(since) && { since: Number(since) }),
    },
  };
}

/** Words of the longest unit. */
const LONGEST_UNIT = 6;

function levelOf(head: string, around: AmountAround): AmountReading {
  let rest = head;
  let bound: AmountBound | undefined;
  let isFrom = false;
  let boundWords = '';
  let isRank = around.measure === 'rank';
  for (;;) {
    const top = TOP.exec(rest) ?? LEADING.exec(rest) ?? (isRank ? GROUP.exec(rest) : null);
    if (top) return leading(top, bound);
    const between = BETWEEN.exec(rest);
    if (between && (bound === undefined || bound === 'achieved')) return betweenOf(between, around);
    const known = BOUNDS.find(([pattern]) => pattern.test(rest));
    if (known) {
      if (bound !== undefined && bound !== 'achieved' && known[1] !== 'achieved') return WORDS;
      bound = known[1] === 'achieved' ? (bound ?? known[1]) : known[1];
      if (known[1] !== 'achieved') boundWords = rest;
      rest = rest.replace(known[0], '').trim();
    } else if (/^từ /iu.test(rest)) {
      isFrom = true;
      rest = rest.slice('từ '.length);
    } else if (LEAD.test(rest)) {
      if (PLACE.test(rest)) isRank = true;
      rest = rest.replace(LEAD, '').trim();
    } else break;
  }
  const number = ONE.exec(rest);
  if (!number) return WORDS;
  const behind = rest.slice(number[0].length);
  if (!isRank) return bounded(number, behind, bound, isFrom, around);
  if (boundWords !== '') bound = rankBound(boundWords);
  if (boundWords !== '' && bound === undefined) return WORDS;
  const read = bounded(number, behind, bound, isFrom, { ...around, measure: 'rank' });
  return read.problem ? read : { ...read, measure: 'rank' };
}

/** A place before its number: `hạng 20`. */
const PLACE = /^(?:xếp hạng|hạng|thứ|vị trí)(?!\p{L})/iu;

/** Of a rank the first is the highest: `không thấp hơn hạng 20` is at most 20. What may be meant of the number or of the place is not guessed. */
function rankBound(words: string): AmountBound | undefined {
  if (/^(?:tối thiểu|ít nhất|không thấp hơn|không dưới|không kém)/iu.test(words)) return 'at most';
  if (/^(?:vượt trên|vượt|trên|cao hơn)(?!\p{L})/iu.test(words)) return 'below';
  if (/^(?:≤|<=|=<|không vượt quá|không vượt|không quá|tối đa)/iu.test(words)) return 'at most';
  return words.startsWith('<') ? 'below' : undefined;
}

function leading([, place = '', ...others]: RegExpExecArray, bound: AmountBound | undefined): AmountReading {
  if (others.some((words) => /\d/.test(words ?? '')) || bound === 'above' || bound === 'at least') return WORDS;
  return { bound: 'at most', value: canonicalNumber(place), measure: 'rank' };
}

function betweenOf(
  [, above, from = '', first = '', below, to = '', last = '']: RegExpExecArray,
  around: AmountAround,
): AmountReading {
  const tail = unitOf(last, around);
  if (!tail) return WORDS;
  if (isGrouped([from, to], tail.unit)) return grouped(from);
  const exclusive = {
    ...(above && { from: true as const }),
    ...(/dưới|</u.test(below ?? '') && { to: true as const }),
  };
  return {
    bound: 'between',
    value: canonicalNumber(from),
    to: canonicalNumber(to),
    ...(Object.keys(exclusive).length > 0 && { exclusive }),
    ...(first.trim() === '%' ? { unit: '%' } : {}),
    ...tail,
  };
}

function bounded(
  [, value = '', of]: RegExpExecArray,
  rest: string,
  stated: AmountBound | undefined,
  isFrom: boolean,
  around: AmountAround,
): AmountReading {
  const turn = HIGHER.test(rest) ? 'at least' : LOWER.test(rest) ? 'at most' : undefined;
  // Of a rank `trở lên` is a smaller number: the first is the highest.
  const isRank = around.measure === 'rank';
  const turned = turn && isRank ? (turn === 'at least' ? 'at most' : 'at least') : turn;
  if (turned && stated && stated !== 'achieved' && stated !== turned) return WORDS;
  const tail = unitOf(rest.replace(HIGHER, '').replace(LOWER, ''), around);
  if (!tail) return WORDS;
  if (isGrouped([value, of ?? ''], tail.unit)) return grouped(isAmbiguous(value) ? value : (of ?? ''));
  const bound = turned ?? (isFrom ? (isRank ? undefined : 'at least') : stated);
  if (isFrom && !bound) return WORDS;
  return {
    ...(bound && { bound: bound === 'achieved' || !isFrom || turned ? bound : 'at least' }),
    value: canonicalNumber(value),
    ...(of !== undefined && { of: canonicalNumber(of) }),
    ...tail,
  };
}

/** The unit behind a number, and what is measured; undefined where the words say more than that. */
function unitOf(words: string, { unit }: AmountAround): Pick<AmountReading, 'unit' | 'about'> | undefined {
  const said = words.trim();
  if (/[\d≥≤<>=]/.test(said) || CONDITION.test(said)) return undefined;
  const about = said.replace(/^%/, '').trim();
  if (said.startsWith('%')) return { unit: '%', ...(about && { about }) };
  if (unit !== undefined) return said === '' ? { unit } : undefined;
  return said === '' ? {} : { unit: said };
}

/** Words of a condition or an exception. */
const CONDITION = /(?:^|[\s,;])(?:nếu|trừ)(?!\p{L})/iu;

/** Counts are grouped, scores, shares and bare numbers have decimals: of these `1.284` has two readings. */
function isGrouped(numbers: readonly string[], unit: string | undefined): boolean {
  const counts = unit !== undefined && unit !== '%' && !/^điểm|^hạng|^bậc/iu.test(unit);
  return !counts && numbers.some(isAmbiguous);
}

function grouped(value: string): AmountReading {
  return { problem: 'grouped', grouped: value };
}
