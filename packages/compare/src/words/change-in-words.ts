import type { Change, DeclarationKind, PartKind } from '../change.js';
import { declaredFieldName } from './field-names.js';

export type Language = 'vi' | 'en';
/** The word of a keyword in a language, by its English name. */
export type KeywordWords = (keyword: string) => string;

const KINDS: Readonly<Record<Language, Readonly<Record<PartKind | DeclarationKind | 'document', string>>>> = {
  vi: {
    ...{ task: 'nhiệm vụ', finding: 'tồn tại', section: 'mục', appendix: 'phụ lục', paragraph: 'đoạn', table: 'bảng' },
    ...{ note: 'chú thích', party: 'đơn vị', citation: 'văn bản', index: 'chỉ số', assessment: 'kết quả' },
    ...{ progress: 'báo cáo tiến độ', document: 'văn bản' },
  },
  en: {
    ...{
      task: 'task',
      finding: 'finding',
      section: 'section',
      appendix: 'appendix',
      paragraph: 'paragraph',
      table: 'table',
    },
    ...{ note: 'note', party: 'party', citation: 'cited document', index: 'index', assessment: 'result' },
    ...{ progress: 'progress report', document: 'document' },
  },
};

const WORDS = {
  vi: {
    added: 'thêm',
    dropped: 'bỏ',
    moved: (from: string, to: string) => `chuyển từ “${from}” sang “${to}”`,
    top: 'ngoài các mục',
    renamed: (from: string, to: string) => `đổi tên từ ${from} thành ${to}`,
    nameless: 'không tên',
    reworded: 'sửa lời',
    changed: 'đổi',
    nothing: 'không có',
    unsaid: 'cách ghi, không đổi lời',
    printing: 'cách in, nội dung chung hoặc nội dung bảng',
    deadline: 'đổi thời hạn',
    by: 'theo',
    silent: 'không có văn bản nào cho phép',
  },
  en: {
    added: 'added',
    dropped: 'dropped',
    moved: (from: string, to: string) => `moved from “${from}” to “${to}”`,
    top: 'outside the sections',
    renamed: (from: string, to: string) => `renamed from ${from} to ${to}`,
    nameless: 'no name',
    reworded: 'reworded',
    changed: 'changed',
    nothing: 'nothing',
    unsaid: 'how it is written, in the same words',
    printing: 'how it is printed, what holds for all of it, or what a table holds',
    deadline: 'deadline moved',
    by: 'by',
    silent: 'no document allows it',
  },
} as const;

/** A change as one line: what it happened to, what happened, and both values. */
export function changeInWords(change: Change, language: Language, keyword: KeywordWords): string {
  return `${subjectOf(change, language)}: ${whatHappened(change, language, keyword)}`;
}

/** `nhiệm vụ NV-3 “Rà soát …”`; a part without a name by its words alone. */
function subjectOf({ kind, name, words }: Change, language: Language): string {
  const short = words.length > MOST ? `${words.slice(0, MOST).replace(/\s+\S*$/, '')}…` : words;
  return [KINDS[language][kind], name, short === '' || short === name ? undefined : `“${short.replaceAll('\n', ' ')}”`]
    .filter(Boolean)
    .join(' ');
}

/** Letters of a part's own words that tell it from others. */
const MOST = 60;

function whatHappened(change: Change, language: Language, keyword: KeywordWords): string {
  const { code, before, after, field } = change;
  const words = WORDS[language];
  const values = `“${before || words.nothing}” → “${after || words.nothing}”`;
  switch (code) {
    case 'document-added':
    case 'part-added':
    case 'declaration-added':
      return words.added;
    case 'document-dropped':
    case 'part-dropped':
    case 'declaration-dropped':
      return words.dropped;
    case 'part-moved':
      return words.moved(before || words.top, after || words.top);
    case 'part-renamed':
      return words.renamed(before ?? words.nameless, after ?? words.nameless);
    case 'part-reworded':
      return `${words.reworded}: ${rewording(change)}`;
    case 'deadline-moved': {
      const by = change.by && change.by.length > 0 ? `, ${words.by} ${change.by.join(', ')}` : '';
      return `${words.deadline}: ${values}${by}${change.silent ? ` (${words.silent})` : ''}`;
    }
    default:
      if (field === 'form') return `${words.changed} ${words.printing}`;
      // Two that read alike differ in what has no words: saying them would say that nothing changed.
      return `${words.changed} ${fieldName(change, language, keyword)}: ${before === after ? words.unsaid : values}`;
  }
}

/** What a unit and an index are called is their name, not a subject. A report has a task in the place of a field. */
function fieldName({ code, kind, field = '' }: Change, language: Language, keyword: KeywordWords): string {
  if (code !== 'declaration-changed' || (kind === 'citation' && field === 'title')) return keyword(field);
  return kind === 'progress' && field !== 'author' && field !== 'date' ? field : declaredFieldName(field, language);
}

/** The words that changed, with a little of what stands around them: `[-cũ-]`, `{+mới+}`. */
function rewording({ changed = [] }: Change): string {
  return changed
    .map(({ how, text }, at) => {
      if (how === 'removed') return `[-${text}-]`;
      if (how === 'added') return `{+${text}+}`;
      if (text.length <= AROUND) return text;
      const [start, end] = [text.slice(0, AROUND / 2), text.slice(-AROUND / 2)];
      if (at === 0) return `…${end}`;
      return at === changed.length - 1 ? `${start}…` : `${start}…${end}`;
    })
    .join('')
    .replaceAll('\n', ' ');
}

const AROUND = 40;
