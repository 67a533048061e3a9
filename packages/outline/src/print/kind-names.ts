import type { LayoutProfile } from '../profile/index.js';

/**
 * Kinds that are cited but follow other acts than the layout's own: laws and the documents that carry them out
 * (Luật Ban hành văn bản quy phạm pháp luật), and conclusions of the Party.
 */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  law: 'Luật',
  'code of law': 'Bộ luật',
  ordinance: 'Pháp lệnh',
  decree: 'Nghị định',
  circular: 'Thông tư',
  conclusion: 'Kết luận',
};

/** Kinds cited by name alone (Decree 30, PL I, P1, II.6.a: no number and no issuer). */
const BY_NAME = new Set(['law', 'code of law', 'ordinance']);

/** A kind of document as a citation prints it, in sentence case. */
export function kindName(kind: string, { kinds }: LayoutProfile): string {
  return kinds.find(({ id }) => id === kind)?.name ?? OTHER_KINDS[kind] ?? kind;
}

export function isCitedByName(kind: string): boolean {
  return BY_NAME.has(kind);
}
