import type { AstNode } from 'langium';
import { documentAbove } from './above.js';
import { localsOf } from './members.js';

const FIRST: Readonly<Record<string, string>> = { Task: 'NV-1', Finding: 'TT-1', Note: 'CT-1', Appendix: 'PL-1' };

/**
 * The next free name of a new task, finding, note or appendix: that of the last one with its number raised, so that the author's
 * own way of naming goes on. Undefined for types that have no numbered names.
 */
export function nextName(type: string, at: AstNode): string | undefined {
  return freeNames(type, at).next().value;
}

/** The free names of a type, one after another; none for types that have no numbered names. */
export function* freeNames(type: string, at: AstNode): Generator<string, undefined> {
  const first = FIRST[type];
  if (!first) return undefined;
  const document = documentAbove(at);
  const locals = document ? [...localsOf(document)] : [];
  const taken = new Set(locals.flatMap(({ name }) => name ?? []));
  const last = locals.filter((node) => node.$type === type && NUMBERED.test(node.name ?? '')).at(-1)?.name ?? first;
  const [, stem = '', digits = '1'] = NUMBERED.exec(last) ?? [];
  for (let number = Number(digits); ; number++) {
    const name = stem + String(number).padStart(digits.length, '0');
    if (!taken.has(name)) yield name;
  }
}

const NUMBERED = /^(.*?)(\d+)$/;
