import { documentAbove, matchesIn } from '@rplan/meaning';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import { isAmendment, isAttachedTo, isFinding, isText } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import type { ProjectParts } from '../rule.js';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';
import { appendicesOf, namesDocument, numberOf, numbersOf, textAround } from './appendix-words.js';

/**
 * The text announces an appendix that the document does not have: in words that say whose it is (`Phụ lục kèm theo`, `danh mục kèm theo Kế
 * hoạch này`), or by a number that none has. An appendix of another document is cited with that document.
 */
export const missingAppendix = defineRule<{ words: string; count: number }>({
  code: 'RP-DOC-002',
  family: 'document',
  severity: 'error',
  title: { vi: 'Nhắc đến phụ lục không có', en: 'An appendix that is not there' },
  message: {
    vi: ({ words, count }) =>
      `Văn bản ghi “${words}” nhưng ${count === 0 ? 'không có phụ lục nào' : `chỉ có ${count} phụ lục`}.`,
    en: ({ words, count }) =>
      `The text says “${words}”, but there ${count === 0 ? 'is no appendix' : count === 1 ? 'is only one appendix' : `are only ${count} appendices`}.`,
  },
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
        // `phụ lục 3 kèm theo {CV-36}` belongs to the document named behind it.
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
  examples: {
    failing:
      'kế hoạch K "Kế hoạch" { đoạn "Nhiệm vụ cụ thể (thực hiện theo «Phụ lục gửi kèm»)." }\nkế hoạch K2 "Kế hoạch" {\n  đoạn "Nhiệm vụ tại «Phụ lục II»."\n  phụ lục PL "Danh mục" { đoạn "Một." }\n}',
    passing:
      'kế hoạch K "Kế hoạch" {\n  đoạn "Nhiệm vụ cụ thể (thực hiện theo Phụ lục gửi kèm)."\n  phụ lục PL "Danh mục" { đoạn "Một." }\n}\nkế hoạch K2 "Kế hoạch" {\n  đoạn "Hồ sơ gồm đơn và danh mục tài liệu kèm theo; trình bày theo Phụ lục II Nghị định số 30/2020/NĐ-CP."\n}',
  },
});

/** `kèm theo` at the end of what is said, or with `này` behind it. */
const ANNOUNCED =
  /phụ lục(?:\s[^\s.;,()]+){0,6}?\s(?:gửi kèm|kèm theo|đính kèm)(?=\s*[.;,)*]|\s*$)|(?:phụ lục|danh mục)(?:\s[^\s.;,()]+){0,6}?\s(?:ban hành kèm theo|gửi kèm|kèm theo|đính kèm)\s(?:\p{L}+\s){1,2}này(?!\p{L})/giu;

/** A number at the end of what is said: with words behind it the appendix may be another document's. */
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
