import { nodesIn, plainText } from '@rplan/syntax';
import type { Appendix, AuthoredDocument, Chunk, Text } from '@rplan/syntax/ast';
import { isAppendix, isAuthoredDocument, isChunk, isCitedDocument, isLink, isText } from '@rplan/syntax/ast';

/** `Phụ lục II`, `Phụ lục số 2`, `các phụ lục`, `danh sách kèm theo`: the words, and the number where one is written. */
export const APPENDIX_WORDS = /phụ lục(?:\s+(?:số\s+)?([IVXL]+|\d+)(?![\p{L}\d/-]))?|(?:kèm theo|gửi kèm|đính kèm)/giu;

/** The appendices of a document by the number that their labels print; nothing where an author's own mark is no number. */
export function numbersOf(document: AuthoredDocument): ReadonlyMap<number, Appendix> | undefined {
  const numbers = new Map<number, Appendix>();
  const appendices = appendicesOf(document);
  for (const [index, appendix] of appendices.entries()) {
    const number = appendix.mark ? numberOf(plainText(appendix.mark)) : index + 1;
    if (number === undefined) return undefined;
    numbers.set(number, appendix);
  }
  return numbers;
}

export function appendicesOf(document: AuthoredDocument): readonly Appendix[] {
  return document.items.filter(isAppendix);
}

/** A Roman or Arabic number. */
export function numberOf(written: string): number | undefined {
  const text = written.trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[IVXL]+$/.test(text)) return undefined;
  const values = [...text].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The text a piece of prose stands in: a link with words of its own has pieces inside. */
export function textAround(chunk: Chunk): Text | undefined {
  let node: Chunk['$container'] | undefined = chunk.$container;
  while (node && !isText(node)) node = node.$container as Chunk['$container'] | undefined;
  return node;
}

/** Whether a text speaks of another document, by a link or in words: an appendix in it may be that one's. */
export function namesDocument(text: Text): boolean {
  return nodesIn(text).some((node) =>
    isLink(node)
      ? isCitedDocument(node.target?.ref) || isAuthoredDocument(node.target?.ref)
      : isChunk(node) && DOCUMENT.test(node.text?.normalize('NFC') ?? ''),
  );
}

const DOCUMENT =
  /(?:luật|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|công văn|hướng dẫn|kế hoạch|báo cáo|văn bản|quy chế|quy định)\s+(?:số\s+)?\p{Lu}?\d|(?<![\p{L}])(?:Luật|Nghị định|Thông tư)(?![\p{L}])/iu;
