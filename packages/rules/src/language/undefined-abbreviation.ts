import { matchesIn, textsOf } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { onceEach, plainText } from '@rplan/syntax';
import type { ProjectParts } from '../rule.js';
import { defineRule } from '../rule.js';

/** Abbreviations everybody in an office knows; the decree allows common ones. */
const KNOWN = new Set([
  'UBND',
  'HĐND',
  'UBMTTQ',
  'MTTQ',
  'TW',
  'VT',
  'KT',
  'TM',
  'TL',
  'TUQ',
  'CB',
  'CNTT',
  'PAR',
  'INDEX',
  'SIPAS',
  'PAPI',
  'PCI',
  'DDCI',
  'ISO',
  'TCVN',
  'QPPL',
  'VBQPPL',
]);

/** An abbreviation that the document uses several times and explains nowhere. Once a document and abbreviation, at its first use. */
export const undefinedAbbreviation = defineRule<{ abbreviation: string; uses: number }>({
  code: 'RP-LANG-009',
  family: 'language',
  severity: 'information',
  title: { vi: 'Viết tắt chưa giải thích', en: 'An unexplained abbreviation' },
  message: {
    vi: ({ abbreviation, uses }) =>
      `“${abbreviation}” dùng ${uses} lần mà chưa giải thích. Lần đầu viết đầy đủ rồi ghi (${abbreviation}).`,
    en: ({ abbreviation, uses }) =>
      `“${abbreviation}” is used ${uses} times and explained nowhere. Write it in full first, then (${abbreviation}).`,
  },
  on: {
    AuthoredDocument(document, { project, report }) {
      const declared = declaredIn(project);
      const explained = new Set<string>();
      const used = new Map<string, { first: Place; uses: number }>();
      for (const chunk of textsOf(document).chunks) {
        for (const { match } of matchesIn(chunk, EXPLAINED)) explained.add(match[1] ?? '');
        for (const { match, at } of matchesIn(chunk, ABBREVIATION)) {
          const known = used.get(match[0]);
          if (known) known.uses++;
          else used.set(match[0], { first: at, uses: 1 });
        }
      }
      for (const [abbreviation, { first, uses }] of used) {
        if (
          uses < 3 ||
          KNOWN.has(abbreviation) ||
          declared.has(abbreviation) ||
          explained.has(abbreviation) ||
          isRoman(abbreviation) ||
          hasVowelsLikeAWord(abbreviation)
        )
          continue;
        report({ at: first, data: { abbreviation, uses } });
      }
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Giải quyết «TTHC» đúng hạn. Công khai TTHC. Cắt giảm TTHC." }',
    passing:
      'báo cáo B "Báo cáo" { đoạn "Giải quyết thủ tục hành chính (TTHC) đúng hạn. Công khai TTHC. Cắt giảm TTHC." }',
  },
});

const EXPLAINED = /\((\p{Lu}{3,6})\)/gu;
const ABBREVIATION = /(?<![\p{L}\d\-/&.])\p{Lu}{3,6}(?![\p{L}\d\-/&])/gu;

/** The abbreviations in the titles and short names of a project, which all its documents share. */
const declaredIn = onceEach((project: ProjectParts): ReadonlySet<string> => {
  const titles = [...project.documents, ...project.indices].map(({ title }) => plainText(title));
  return new Set([...titles, ...project.shortNames].flatMap(words));
});

function words(text: string): string[] {
  return text.match(/\p{Lu}{3,6}/gu) ?? [];
}

function isRoman(word: string): boolean {
  return /^[IVXLC]+$/.test(word);
}

/** A heading in capitals is words, not abbreviations: Vietnamese syllables have a vowel with a mark or stand between vowels. */
function hasVowelsLikeAWord(word: string): boolean {
  return /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/u.test(word.normalize('NFC'));
}
