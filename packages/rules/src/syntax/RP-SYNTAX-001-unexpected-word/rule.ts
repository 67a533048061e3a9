import { vocabularyOf } from '@rplan/meaning';
import type { Bilingual, SyntaxFault, Vocabulary } from '@rplan/syntax';
import { faultsOf, keywordNamed, misspelling } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { ADVICE, type NaturalForm, naturalFormAt, unquotedWords } from '../natural-forms.js';
import { shown } from '../shown.js';
import { expectedPart } from './expected-part.js';

type Unexpected = {
  /** What stands at the fault, as written. */
  readonly found: string;
  /** What should stand there in its place. */
  readonly suggestion?: string;
  /** `behind`: what stands there is right, but something is missing after it; `link`: a part of a link; `keyword`: one of another place. */
  readonly how?: 'behind' | 'link' | 'keyword';
  /** What should stand there, in words. */
  readonly expected?: Bilingual;
  /** A form that people write, and what the language writes in its place. */
  readonly form?: NaturalForm['form'];
};

/** What the parser met where it could not stand. The range is exactly what would have to be written otherwise. */
export const rule = defineRule<Unexpected>({
  code: 'RP-SYNTAX-001',
  severity: 'error',
  title: { vi: 'Từ không đọc được ở vị trí này', en: 'Something that cannot stand here' },
  message: {
    vi: ({ found, suggestion, how, expected, form }) => {
      if (form) return `${ADVICE[form].vi}${suggestion ? `: “${suggestion}”` : ''}.`;
      if (how === 'behind') return `Sau “${found}” còn thiếu ${expected?.vi ?? 'phần cuối của câu lệnh'}.`;
      if (how === 'link') return `Không đọc được “${found}” trong liên kết. Viết {Tên}, {Tên.phần} hoặc {Tên|lời văn}.`;
      if (suggestion && isCapital(found, suggestion))
        return `Từ khóa viết chữ thường: “${suggestion}”. “${found}” viết hoa được hiểu là tên riêng.`;
      if (suggestion === found.normalize('NFC'))
        return `Các tiếng của từ khóa “${suggestion}” viết trên cùng một dòng.`;
      if (suggestion) return `Không đọc được “${found}” ở đây. Có phải ý bạn là “${suggestion}”?`;
      if (how === 'keyword') return `“${found}” không đặt được ở đây.${expected ? ` Cần ${expected.vi}.` : ''}`;
      return `Không đọc được “${found}” ở đây.${expected ? ` Cần ${expected.vi}.` : ' Mỗi câu lệnh bắt đầu bằng từ khóa; lời văn đặt trong ngoặc kép.'}`;
    },
    en: ({ found, suggestion, how, expected, form }) => {
      if (form) return `${ADVICE[form].en}${suggestion ? `: “${suggestion}”` : ''}.`;
      if (how === 'behind') return `After “${found}” ${expected?.en ?? 'the end of the statement'} is missing.`;
      if (how === 'link') return `“${found}” cannot stand in a link. Write {Name}, {Name.part} or {Name|words}.`;
      if (suggestion && isCapital(found, suggestion))
        return `Keywords are written small: “${suggestion}”. With a capital, “${found}” is taken for a name.`;
      if (suggestion === found.normalize('NFC')) return `The words of the keyword “${suggestion}” stand on one line.`;
      if (suggestion) return `“${found}” cannot stand here. Did you mean “${suggestion}”?`;
      if (how === 'keyword')
        return `“${found}” does not belong here.${expected ? ` What is needed is ${expected.en}.` : ''}`;
      return `“${found}” cannot be read here.${expected ? ` What is needed is ${expected.en}.` : ' Every statement starts with a keyword; prose stands in quotes.'}`;
    },
  },
  page: {
    why: {
      vi: 'Từ khóa viết sai dấu, sai chữ hoa hoặc đặt sai chỗ: câu lệnh không đọc được thì không in, không kiểm tra được.',
      en: 'A keyword without its marks, with a capital or in the wrong place: what cannot be read is neither printed nor checked.',
    },
    whatToDo: {
      vi: 'Sửa theo gợi ý; lời văn đặt trong ngoặc kép.',
      en: 'Take the suggestion; put prose in quotes.',
    },
    limits: {
      vi: 'Câu lệnh hỏng được báo một lần; phần bên trong có thể còn lỗi khác, hiện ra sau khi sửa.',
      en: 'A broken statement is reported once; more may show when it is mended.',
    },
  },
  file({ file, report }) {
    const text = file.textDocument.getText();
    const vocabulary = vocabularyOf(file);
    const besideSigns = new Set(
      file.parseResult.lexerErrors.flatMap(({ offset, length }) => [offset, offset + length]),
    );
    for (const fault of faultsOf(file.parseResult)) {
      if (fault.kind !== 'unexpected' && fault.kind !== 'missing') continue;
      // The rest of a word that a sign cuts in two: the sign is reported.
      if (besideSigns.has(fault.start) || besideSigns.has(fault.end)) continue;
      const natural =
        naturalFormAt(text, fault.start, fault.expected) ??
        (fault.joined && unquotedWords(text, fault.start, fault.end));
      if (natural) {
        const { start, end, ...data } = natural;
        report({ at: { file: file.uri.toString(), start, end }, data: { ...data, found: shown(data.found) } });
        continue;
      }
      const { start, end, ...data } = describe(fault, text, vocabulary);
      report({ at: { file: file.uri.toString(), start, end }, data });
    }
  },
});

function describe(
  fault: SyntaxFault,
  text: string,
  vocabulary: Vocabulary,
): Unexpected & { start: number; end: number } {
  const { token, start, end, previous } = fault;
  const found = shown(text.slice(start, end));
  const part = expectedPart(fault.expected, vocabulary);
  const expected = part && { expected: part };
  if (fault.inLink) return { found, start, end, how: 'link' };
  if (fault.kind === 'missing') return { found, start, end, how: 'behind', ...expected };
  if (fault.joined && previous && LOOKS_LIKE_A_NAME.test(fault.joined))
    return { found: shown(text.slice(previous.start, end)), start: previous.start, end, suggestion: fault.joined };
  if (token.type !== 'ID')
    return { found, start, end, ...(keywordNamed(token.type) && { how: 'keyword' }), ...expected };
  const meant = misspelling(text, start, fault.expected, vocabulary);
  if (!meant?.isSure) return { found, start, end, ...expected };
  return { found: shown(text.slice(start, meant.end)), start, end: meant.end, suggestion: meant.spelling };
}

/** A name has a capital or a digit; small words alone are prose without its quotes. */
const LOOKS_LIKE_A_NAME = /[\p{Lu}\d]/u;

function isCapital(found: string, suggestion: string): boolean {
  return found.normalize('NFC') !== suggestion && found.normalize('NFC').toLowerCase() === suggestion;
}
