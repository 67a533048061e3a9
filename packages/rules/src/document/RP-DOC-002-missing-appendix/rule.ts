import { documentAbove, matchesIn } from '@rplan/meaning';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import { isAmendment, isAttachedTo, isFinding, isText } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import type { ProjectParts } from '../../project-parts.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';
import { appendicesOf, namesDocument, numberOf, numbersOf, textAround } from '../appendix-words.js';

/**
 * The text announces an appendix that the document does not have: in words that say whose it is (`Phụ lục kèm theo`, `danh mục kèm theo Kế
 * hoạch này`), or by a number that none has. An appendix of another document is cited with that document.
 */
export const rule = defineRule<{ words: string; count: number }>({
  code: 'RP-DOC-002',
  severity: 'error',
  title: { vi: 'Nhắc đến phụ lục không có', en: 'An appendix that is not there' },
  message: {
    vi: ({ words, count }) =>
      `Văn bản ghi “${words}” nhưng ${count === 0 ? 'không có phụ lục nào' : `chỉ có ${count} phụ lục`}.`,
    en: ({ words, count }) =>
      `The text says “${words}”, but there ${count === 0 ? 'is no appendix' : count === 1 ? 'is only one appendix' : `are only ${count} appendices`}.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1: văn bản có phụ lục thì nội dung phải chỉ dẫn về phụ lục đó. Đã gặp hai văn bản ghi “Phụ lục kèm theo” mà không kèm phụ lục nào; một kế hoạch để toàn bộ nhiệm vụ cụ thể trong phụ lục ấy.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section III.1: where there is an appendix the text refers to it. Two real documents announced one that was not there; all the tasks of a plan were to be in it.',
    },
    whatToDo: {
      vi: 'Thêm khối “phụ lục”, sửa số phụ lục, hoặc nêu rõ đó là phụ lục của văn bản nào.',
      en: 'Add the appendix, correct its number, or say whose appendix it is.',
    },
    limits: {
      vi: 'Phụ lục của văn bản khác chỉ nhận ra khi văn bản đó được nêu ngay cạnh. Văn bản có văn bản ban hành kèm theo không bị báo.',
      en: 'An appendix of another document is known by that document beside it. A document that another one is issued with is not looked at.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { file, project, report }) {
      const announced = matchesIn(chunk, ANNOUNCED);
      const numbered = matchesIn(chunk, NUMBERED);
      if (announced.length === 0 && numbered.length === 0) return;
      const document = documentAbove(chunk);
      if (!document || lostIn(file).near(document)) return;
      // A finding tells of other documents; what is issued with this one may be called its list.
      if (AstUtils.getContainerOfType(chunk, isFinding) || hasAttached(document, project)) return;
      const count = appendicesOf(document).length;
      const said = new Set<number>();
      for (const { match, at } of count === 0 ? announced : []) {
        // `phụ lục 3 kèm theo {CV-36}` belongs to the document named after it.
        if (isFollowedByLink(chunk, match) || isDenied(match)) continue;
        said.add(match.index ?? 0);
        report({ at, data: { words: match[0], count } });
      }
      // What amends another document, or is issued with one, speaks of that one's appendices too.
      if (document.items.some((item) => isAmendment(item) || isAttachedTo(item))) return;
      const numbers = numbersOf(document);
      for (const { match, at } of numbers ? numbered : []) {
        const number = numberOf(match[1] ?? '');
        if (number === undefined || numbers?.has(number) || (count <= 1 && number === 1)) continue;
        const text = textAround(chunk);
        if (said.has(match.index ?? 0) || isFollowedByLink(chunk, match) || (text && namesDocument(text))) continue;
        report({ at, data: { words: match[0], count } });
      }
    },
  },
});

/** `kèm theo` at the end of what is said, or with `này` after it. */
const ANNOUNCED =
  /phụ lục(?:\s[^\s.;,()]+){0,6}?\s(?:gửi kèm|kèm theo|đính kèm)(?=\s*[.;,)*]|\s*$)|(?:phụ lục|danh mục)(?:\s[^\s.;,()]+){0,6}?\s(?:ban hành kèm theo|gửi kèm|kèm theo|đính kèm)\s(?:\p{L}+\s){1,2}này(?!\p{L})/giu;

/** A number at the end of what is said: with words after it the appendix may be another document's. */
const NUMBERED = /Phụ lục\s+(?:số\s+)?([IVXL]+|\d+)(?=\s*[.;,)*]|\s+(?:và|kèm theo|gửi kèm|đính kèm)(?!\p{L})|\s*$)/gu;

/** `không có phụ lục kèm theo` announces none. */
function isDenied({ input = '', index = 0 }: RegExpMatchArray): boolean {
  return DENIED.test(input.slice(Math.max(0, index - LONGEST_DENIAL), index));
}

const DENIED = /(?<!\p{L})(?:không|chưa|thiếu)(?:\s\p{L}+){0,2}\s$/iu;
const LONGEST_DENIAL = 30;

function hasAttached(document: AuthoredDocument, { documents }: ProjectParts): boolean {
  return documents.some(({ items }) => items.some((item) => isAttachedTo(item) && item.document?.ref === document));
}

function isFollowedByLink(
  chunk: { readonly text?: string; $container?: unknown; $containerIndex?: number },
  match: RegExpMatchArray,
): boolean {
  const rest = chunk.text?.normalize('NFC').slice((match.index ?? 0) + match[0].length) ?? '';
  if (!/^[\s*]*$/.test(rest)) return false;
  const around = chunk.$container as
    | { readonly $type: string; readonly parts?: readonly { $type: string }[] }
    | undefined;
  return isText(around) && around.parts[(chunk.$containerIndex ?? 0) + 1]?.$type === 'Link';
}
