import type { Amount, Text } from '../generated/ast.js';
import { plainText } from '../text/prose.js';
import type { AmountReading } from './amount.js';
import { readAmount } from './read.js';
import { figuresIn } from './words.js';

const known = new WeakMap<Amount, AmountReading>();

/** What the words of a target's or a milestone's amount say; each is read once. */
export function amountOf(node: Amount): AmountReading {
  const made = known.get(node) ?? read(node);
  known.set(node, made);
  return made;
}

function read({ words = '', unit, $container: owner }: Amount): AmountReading {
  const said = owner.$type === 'Target' ? owner.text : undefined;
  const measure =
    owner.$type === 'Target' ? (owner.measure ?? (namesRank(said, unit) ? 'rank' : undefined)) : undefined;
  const reading = readAmount(figuresIn('vi', words), {
    ...(unit && { unit: plainText(unit) }),
    ...(measure && { measure: measure as 'rank' | 'rate' }),
  });
  return measure === 'rank' && !reading.problem ? { ...reading, measure } : reading;
}

/** Words before an amount that say that it is a place among others; with a unit of its own it is a count: `"Xếp hạng di tích" từ 20 "di tích"`. */
const RANK =
  /^(?:(?:vị trí|thứ|thứ tự) )?(?:xếp hạng|xếp thứ|thứ hạng|thứ bậc|hạng|vị trí|rank(?:ing)?)(?! (?:mục|nhất|nhì|ba|sao|đặc biệt|di tích|việc làm))(?!\p{L})/iu;

const BEFORE_RANK = /[\s:,](?:xếp hạng|xếp thứ|thứ hạng|thứ bậc|hạng|vị trí)$/iu;
/** Things that are counted may have a rank: `Số sản phẩm được xếp hạng`. */
const COUNTED = /^(?:số|tổng số|tỷ lệ|tỉ lệ)(?!\p{L})|(?<!\p{L})được(?!\p{L})/iu;

function namesRank(text: Text | undefined, unit: Text | undefined): boolean {
  const said = text === undefined || unit !== undefined ? '' : plainText(text).normalize('NFC').trim();
  return RANK.test(said) || (BEFORE_RANK.test(said) && !COUNTED.test(said));
}
