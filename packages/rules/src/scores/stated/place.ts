import { roman } from '@rplan/kinds';
import { documentAbove } from '@rplan/meaning';
import type { Appendix, Section } from '@rplan/syntax/ast';
import { isAppendix, isAuthoredDocument, isSection } from '@rplan/syntax/ast';
import { numberOf, numbersOf } from '../../document/appendix-words.js';
import type { Contradiction } from './contradiction.js';

const APPENDIX = /(?<!\p{L})phụ lục\s+(?:số\s+)?([IVXL]+|\d+)(?![\p{L}\d/.-])/giu;
/** Roman numbers alone: those are the parts of a document and no points inside one. */
const PART = /^(?:mục|phần)\s+([IVXL]+)$/iu;

/** The number of an appendix, or of a part of the document, in the words over a link to another one: `{PL-1|Phụ lục II}`. */
export function misplaced(target: Appendix | Section, words: string): Contradiction | undefined {
  return isAppendix(target) ? otherAppendix(target, words) : otherPart(target, words);
}

function otherAppendix(target: Appendix, words: string): Contradiction | undefined {
  const document = documentAbove(target);
  const numbers = document && numbersOf(document);
  const own = [...(numbers ?? [])].find(([, appendix]) => appendix === target)?.[0];
  const stated = [...words.matchAll(APPENDIX)].flatMap(([, number = '']) => numberOf(number.toUpperCase()) ?? []);
  if (own === undefined || stated.length === 0 || stated.includes(own)) return undefined;
  return { computed: `Phụ lục ${roman(own)}` };
}

function otherPart(target: Section, words: string): Contradiction | undefined {
  const { $container: document } = target;
  const [, number] = PART.exec(words.trim()) ?? [];
  if (!isAuthoredDocument(document) || number === undefined) return undefined;
  const parts = document.items.filter(isSection);
  // Marks of the author's own count as they like.
  if (parts.some(({ mark }) => mark)) return undefined;
  const own = parts.indexOf(target) + 1;
  return numberOf(number.toUpperCase()) === own ? undefined : { computed: roman(own) };
}
