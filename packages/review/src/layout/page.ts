import type { Part, Recognised, Words } from '@rplan/recognise';
import type { Paragraph, WordDocument } from '@rplan/word-reader';
import { type NumberedParagraphs, paragraphsIn } from '../paragraphs.js';

/** A Word file by what its paragraphs are, for rules about its looks. Each paragraph is the file's own. */
export interface Page {
  readonly document: WordDocument;
  readonly recognised: Recognised;
  /** Before the first words of the body: head, title, addressees. */
  readonly head: readonly Paragraph[];
  /** Running text, without tables; legal bases stand apart. */
  readonly body: readonly Paragraph[];
  readonly bases: readonly Paragraph[];
  /** Behind the last words of the body. */
  readonly foot: readonly Paragraph[];
  readonly all: readonly Paragraph[];
}

export function pageOf(document: WordDocument, recognised: Recognised, known: NumberedParagraphs): Page {
  const originals = (words: readonly Words[]) =>
    words.flatMap(({ origins = [] }) => origins.flatMap(({ paragraph }) => known.original(paragraph) ?? []));
  const texts = textsIn(recognised.body);
  const body = originals(texts.filter(({ role }) => role === 'text').map(({ words }) => words));
  const bases = originals(texts.filter(({ role }) => role === 'basis').map(({ words }) => words));
  const all = paragraphsIn(document.blocks);
  const places = new Map(all.map((paragraph, at) => [paragraph, at]));
  const taken = [...bases, ...body].map((paragraph) => places.get(paragraph) ?? 0);
  const first = taken.length > 0 ? Math.min(...taken) : all.length;
  // What follows the foot may have text too: appendices are no part of it.
  const recipients = originals(recognised.foot.recipients).map((paragraph) => places.get(paragraph) ?? 0);
  const label = all.findIndex(({ text }, at) => at >= first && /^\s*Nơi nhận\s*:?/iu.test(text));
  const foot = label >= 0 ? label : recipients.length > 0 ? Math.min(...recipients) : all.length;
  return { document, recognised, head: all.slice(0, first), body, bases, foot: all.slice(foot), all };
}

function textsIn(parts: readonly Part[]): { role: 'text' | 'basis'; words: Words }[] {
  return parts.flatMap((part): { role: 'text' | 'basis'; words: Words }[] => {
    if (part.type === 'text') return [{ role: part.role, words: part.words }];
    if (part.type === 'bullet') return [{ role: 'text', words: part.words }];
    if (part.type !== 'section') return [];
    return [{ role: 'text', words: part.words }, ...textsIn(part.parts)];
  });
}
