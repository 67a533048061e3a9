import type { Property } from '@rplan/model';
import { printDecimal } from './number.js';
import type { PrintState } from './state.js';
import { nodeAt } from './state.js';

type Target = Extract<Property, { key: 'target' }>;
type Amount = NonNullable<Target['amount']>;

const BOUNDS: Readonly<Record<NonNullable<Amount['bound']>, string>> = {
  'at least': 'tối thiểu',
  'at most': 'không quá',
  above: 'trên',
  below: 'dưới',
  achieved: 'đạt',
};

/** `tối thiểu 50%`, `đạt 250,5 ha`. */
export function printAmount({ bound, value, unit }: Amount): string {
  const measured = unit === '%' ? `${printDecimal(value)}%` : [printDecimal(value), unit].filter(Boolean).join(' ');
  return bound ? `${BOUNDS[bound]} ${measured}` : measured;
}

/** A target in words: the author's, or the node or index with what is measured of it. */
export function printTarget(target: Target, words: string | undefined, state: PrintState): string {
  const amount = target.amount && printAmount(target.amount);
  if (words !== undefined) return [words, amount].filter(Boolean).join(' ');
  const { node, measure } = target;
  if (!node) return amount ?? '';
  const index = state.indices.get(node.index);
  const named = node.code === undefined ? (index?.shortNames[0] ?? index?.title) : nodeAt(index, node.code)?.title;
  const measured = measure === 'rank' ? 'xếp hạng' : measure === 'rate' ? 'tỷ lệ' : undefined;
  return [named ?? node.index, measured, amount, measure || target.amount?.unit ? undefined : 'điểm']
    .filter(Boolean)
    .join(' ');
}
