import { matchesIn, textsOf } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { onceEach, plainText } from '@rplan/syntax';
import type { ProjectParts } from '../../project-parts.js';
import { defineRule } from '../../rule.js';

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
  'CCCD',
  'BHXH',
  'BHYT',
  'GDP',
  'GRDP',
  'FDI',
  'ODA',
  'USD',
  'VND',
  'ASEAN',
  'WTO',
  'VNPT',
  'PDF',
  'XML',
  'USB',
  'SMS',
  'OTP',
]);

/** An abbreviation that the document uses several times and explains nowhere. Once a document and abbreviation, at its first use. */
export const rule = defineRule<{ abbreviation: string; uses: number }>({
  code: 'RP-LANG-009',
  severity: 'information',
  title: { vi: 'Viết tắt chưa giải thích', en: 'An unexplained abbreviation' },
  message: {
    vi: ({ abbreviation, uses }) =>
      `“${abbreviation}” dùng ${uses} lần mà chưa giải thích. Lần đầu viết đầy đủ rồi ghi (${abbreviation}).`,
    en: ({ abbreviation, uses }) =>
      `“${abbreviation}” is used ${uses} times and explained nowhere. Write it in full first, then (${abbreviation}).`,
  },
  page: {
    why: {
      vi: 'Người ngoài ngành không hiểu chữ tắt chưa giải thích. Đã gặp kế hoạch dùng “TTHC” từ đầu đến cuối mà không giải thích.',
      en: 'A reader from elsewhere does not know an abbreviation that is explained nowhere. A real plan used “TTHC” throughout and explained it nowhere.',
    },
    whatToDo: {
      vi: 'Lần đầu viết đầy đủ rồi ghi chữ tắt trong ngoặc đơn, hoặc khai báo “gọi tắt” trong danh bạ.',
      en: 'Write it in full once with the abbreviation in brackets, or declare it as a short name in the directory.',
    },
    limits: {
      vi: 'Chỉ xét chữ tắt từ ba chữ hoa, dùng từ ba lần; chữ thông dụng (UBND, CCCD, GDP) được bỏ qua.',
      en: 'Only abbreviations of three capitals or more, used three times or more; those that everybody knows (UBND, CCCD, GDP) are passed over.',
    },
  },
  readsProse: true,
  on: {
    AuthoredDocument(document, { project, report }) {
      const declared = declaredIn(project);
      const explained = new Set<string>();
      const used = new Map<string, { first: Place; uses: number }>();
      for (const chunk of textsOf(document).chunks) {
        for (const { match } of matchesIn(chunk, EXPLAINED)) explained.add(match[1] ?? match[2] ?? '');
        for (const { match } of matchesIn(chunk, EXPLAINED_AFTER))
          if (initialsOf(match[2] ?? '').startsWith(match[1] ?? ' ')) explained.add(match[1] ?? '');
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
});

/** `(TTHC)`, `(sau đây gọi tắt là “TTHC”)`. */
const EXPLAINED = /\((\p{Lu}{3,6})\)|(?:viết|gọi)(?: tắt)?(?: chung)?(?: là|:) ?["“]?(\p{Lu}{3,6})(?!\p{L})/gu;
/** `TTHC (thủ tục hành chính)`. */
const EXPLAINED_AFTER = /(?<!\p{L})(\p{Lu}{3,6}) \((\p{L}+(?: \p{L}+)+)/gu;
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

function initialsOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}
