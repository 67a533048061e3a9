import type { Diagnostic } from '../rule.js';
import type { Fix, FixContext, Fixer } from './fix.js';
import { replaceWith, textOf } from './fix.js';

/** What a rule found in the words of a text, as far as it knows what was meant. Only slips of the hand are mended without asking. */
export const proseFixes: Readonly<Record<string, Fixer>> = {
  'RP-LANG-002': (problem) => offered(problem, textOf(problem, 'word')),
  'RP-LANG-003': (problem) => {
    const meant = textOf(problem, 'meant');
    return meant ? [{ ...replaceWith(problem, meant), everywhere: true }] : [];
  },
  'RP-LANG-004': (problem) => {
    const now = textOf(problem, 'now');
    return (now?.split(/,\s+/) ?? []).map((term) => replaceWith(problem, term, false));
  },
  'RP-LANG-005': (problem) => {
    const meant = textOf(problem, 'meant');
    return meant ? [{ ...replaceWith(problem, meant), everywhere: true }] : [];
  },
  'RP-LANG-007': (problem) =>
    [...new Set(textOf(problem, 'written')?.trim())].map((sign) => replaceWith(problem, sign, false)),
  'RP-DOC-012': (problem) => offered(problem, textOf(problem, 'wanted')),
  'RP-DOC-020': removeMark,
  'RP-LANG-008': missingStop,
  'RP-LANG-010': shortDate,
  'RP-CITE-004': (problem) => {
    const kind = textOf(problem, 'kind');
    const number = textOf(problem, 'number');
    return offered(problem, kind && number && `${kind} số ${number}`);
  },
  'RP-CITE-006': numberAsMeant,
};

/** The number as the kind of document wants it; which of a kind and its symbol is wrong only the writer knows. */
function numberAsMeant(problem: Diagnostic): Fix[] {
  return problem.data.slip === 'kind' ? [] : offered(problem, textOf(problem, 'meant'));
}

function offered(problem: Diagnostic, text: string | undefined): Fix[] {
  return text ? [replaceWith(problem, text, false)] : [];
}

/** With the space behind it. */
function removeMark({ place }: Diagnostic, { file }: FixContext): Fix[] {
  const [space = ''] = /^\s*/.exec(file.textDocument.getText().slice(place.end)) ?? [];
  return [
    {
      title: { vi: 'Xóa số gõ tay', en: 'Delete the typed number' },
      edits: [{ place: { ...place, end: place.end + space.length }, text: '' }],
      preferred: true,
      everywhere: true,
    },
  ];
}

/** The stop goes behind the last word before the new sentence. */
function missingStop({ place }: Diagnostic, { file }: FixContext): Fix[] {
  const before = file.textDocument.getText().slice(0, place.start);
  const end = before.trimEnd().length;
  return [
    {
      title: { vi: 'Thêm dấu chấm', en: 'Add a full stop' },
      edits: [{ place: { file: place.file, start: end, end }, text: '.' }],
      preferred: false,
    },
  ];
}

function shortDate(problem: Diagnostic): Fix[] {
  const [day, month, year] = textOf(problem, 'written')?.match(/\d+/g) ?? [];
  return offered(problem, day && month && year && `ngày ${day}/${month}/${year}`);
}
