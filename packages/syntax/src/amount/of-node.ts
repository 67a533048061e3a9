import type { Amount } from '../generated/ast.js';
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
  const measure = owner.$type === 'Target' ? owner.measure : undefined;
  return readAmount(figuresIn('vi', words), {
    ...(unit && { unit: plainText(unit) }),
    ...(measure && { measure: measure as 'rank' | 'rate' }),
  });
}
