import type { Property } from '@rplan/model';
import { type Names, nodeAt } from './names.js';

type Target = Extract<Property, { key: 'target' }>;

/** A decimal of the model with the comma of Vietnamese offices: `14.5` is `14,5`. */
export function decimalWords(value: string): string {
  return value.replace('.', ',');
}

/** A measured value: `50%`, `250,5 ha`. */
export function amountWords({ value, unit }: { readonly value: string; readonly unit?: string | undefined }): string {
  const figure = decimalWords(value);
  return unit === '%' ? `${figure}%` : join(figure, unit);
}

/** A target: the author's words, or the node or index with what is measured of it. */
export function targetWords(target: Target, said: string | undefined, { indices }: Names): string {
  const amount = target.amount?.text;
  if (said !== undefined) return join(said, amount);
  const { node, measure } = target;
  if (!node) return amount ?? '';
  const index = indices.get(node.index);
  const named = node.code === undefined ? (index?.shortNames[0] ?? index?.title) : nodeAt(index, node.code)?.title;
  // `thuộc TOP 10` says itself that it is of the rank.
  const measured =
    measure === 'rank' && !/top|nhóm|bậc|hạng/iu.test(amount ?? '')
      ? 'xếp hạng'
      : measure === 'rate'
        ? 'tỷ lệ'
        : undefined;
  const inPoints = !measure && target.amount?.value !== undefined && !target.amount.unit && !target.amount.change;
  return join(named ?? node.index, measured, amount, inPoints ? 'điểm' : undefined);
}

/** The first letter as a capital; one that has no capital of its own (`ﬀ`, `ſ`) stays: it would be printed as other letters. */
export function sentence(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  const capital = first.toLocaleUpperCase('vi');
  return text === '' || capital.toLocaleLowerCase('vi') !== first ? text : capital + text.slice(first.length);
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
