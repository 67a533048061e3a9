import type { Property } from '@rplan/model';
import { type Names, nodeAt } from './names.js';

type Target = Extract<Property, { key: 'target' }>;
type Amount = NonNullable<Target['amount']>;

const BOUNDS: Readonly<Record<NonNullable<Amount['bound']>, string>> = {
  'at least': 'tối thiểu',
  'at most': 'không quá',
  above: 'trên',
  below: 'dưới',
  achieved: 'đạt',
};

/** A decimal of the model with the comma of Vietnamese offices: `14.5` is `14,5`. */
export function decimalWords(value: string): string {
  return value.replace('.', ',');
}

/** `tối thiểu 50%`, `250,5 ha`. */
export function amountWords({ bound, value, unit }: Amount): string {
  const figure = decimalWords(value);
  const measured = unit === '%' ? `${figure}%` : join(figure, unit);
  return bound ? `${BOUNDS[bound]} ${measured}` : measured;
}

/** A target: the author's words, or the node or index with what is measured of it. */
export function targetWords(target: Target, said: string | undefined, { indices }: Names): string {
  const amount = target.amount && amountWords(target.amount);
  if (said !== undefined) return join(said, amount);
  const { node, measure } = target;
  if (!node) return amount ?? '';
  const index = indices.get(node.index);
  const named = node.code === undefined ? (index?.shortNames[0] ?? index?.title) : nodeAt(index, node.code)?.title;
  const measured = measure === 'rank' ? 'xếp hạng' : measure === 'rate' ? 'tỷ lệ' : undefined;
  const inPoints = !measure && target.amount && !target.amount.unit;
  return join(named ?? node.index, measured, amount, inPoints ? 'điểm' : undefined);
}

/** The first letter as a capital. */
export function sentence(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? '' : first.toLocaleUpperCase('vi') + text.slice(first.length);
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
