import { kindOf } from '@rplan/kinds';
import type { Inline } from '@rplan/model';
import { numberWords } from './number.js';

/** `quyết định số 12/QĐ-UBND`; with `title` in quotation marks where the registry has not given a number. */
export function documentInSentence(kind: string, number: string | undefined, title: string | undefined): string {
  const name = kindOf(kind)?.vi ?? kind;
  return [name, registered(number) ?? (title && quoted(title))].filter(Boolean).join(' ');
}

/** `nhiệm vụ “Ban hành quy chế”`; by its name where it has no words of its own. */
export function taskInSentence(text: string | undefined, name: string | undefined): string {
  return `nhiệm vụ ${text ? quoted(text) : (name ?? '')}`.trim();
}

/** `số 05/QĐ-UBND`; undefined where the registry has not given the number. */
export function registered(number: string | undefined): string | undefined {
  return number === undefined || number.startsWith('_') ? undefined : `số ${numberWords(number)}`;
}

function quoted(text: string): string {
  return `“${text.replace(/[.;]$/, '')}”`;
}

/** The subject of a document as a citation says it: `Khắc phục tồn tại` becomes `về khắc phục tồn tại`. */
export function citedSubject(title: readonly Inline[]): Inline[] {
  const [first, ...rest] = title;
  if (first?.type !== 'text') return [...title];
  const words = first.text.charAt(0).toLocaleLowerCase('vi') + first.text.slice(1);
  return [{ ...first, text: /^(về|v\/v)\s/i.test(words) ? words : `về ${words}` }, ...rest];
}

/** The paragraph of a document that is a basis of this one: `Căn cứ Luật ...`. */
export function basisLine(id: string): Inline[] {
  return [
    { type: 'text', text: 'Căn cứ ' },
    { type: 'reference', to: { kind: 'document', id }, parts: [] },
  ];
}
