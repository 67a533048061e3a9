import { readPhrase } from '@rplan/calendar';
import { readStatus, STATUS_NAMES, spell, textSource } from '@rplan/syntax';
import { type Reported, resultLines } from '@rplan/words';
import type { AnswerKey } from '../answer.js';
import { isSame, plain } from '../read/cell-text.js';

export interface UpdateLines {
  readonly lines: readonly string[];
  /** Words in the cell of the status that say no status: they are kept among the remarks. */
  readonly unread?: string;
}

/** The statements of an update, and no more than what a cell says anew: what it repeats of earlier reports holds anyway. */
export function updateLines(
  cells: ReadonlyMap<AnswerKey, string>,
  before: Reported,
  steps: readonly string[],
): UpdateLines {
  const words = cells.get('status') ?? '';
  const status = words === '' ? undefined : readStatus(words);
  const unread = words !== '' && !status ? words : undefined;
  const more = [...(unread === undefined ? [] : [`Trạng thái: ${unread}`]), ...steps];
  // The latest remarks replace those before: what is added is added to them.
  const remarked = [...before.remark, ...before.reason, ...before.request];
  const said = linesOf(cells.get('remarks') ?? (more.length > 0 ? remarked.join('\n') : ''));
  // The tracker shows words of a status there.
  const remarks = said.filter((line) => !before.status.some((words) => isSame(words, line)));
  const lines = [
    ...(status ? [`${spell('status', 'vi')} ${statusSource(words)}`] : []),
    ...statements(linesOf(cells.get('result') ?? ''), linesOf(resultLines(before)), RESULT, 'deliverable'),
    ...statements([...remarks, ...more], linesOf(remarked.join('\n')), REMARKS, 'remark'),
  ];
  return { lines, ...(unread !== undefined && { unread }) };
}

/** A status by its name where it says no more; else the unit's words. */
function statusSource(said: string): string {
  const words = plain(said).toLocaleLowerCase('vi');
  return STATUS_NAMES.some(({ vi }) => vi === words) ? words : textSource(said);
}

/** What a line of a cell says in a form that the tracker itself writes; undefined where it says something else. */
type LineForm = readonly [field: string, form: (line: string) => string | undefined];

const labelled = (label: RegExp, keyword: string): LineForm => [
  keyword,
  (line) => {
    const words = label.exec(line)?.[1];
    return words && `${spell(keyword, 'vi')} ${textSource(words)}`;
  },
];

const RESULT: readonly LineForm[] = [
  labelled(/^minh chứng\s*:\s*(.+)$/iu, 'proof'),
  ['finished', (line) => pointSource('finished', /^(?:hoàn thành|xong)(?: vào)?(?: ngày)? (\d.*)$/iu.exec(line)?.[1])],
  ['achieved', achievedSource],
];
const REMARKS: readonly LineForm[] = [
  labelled(/^(?:lý do|nguyên nhân)\s*:\s*(.+)$/iu, 'reason'),
  [
    'asks extension',
    (line) => {
      const [, day, reason] = /^xin gia hạn đến ([^:]+?)(?:\s*:\s*(.+))?$/iu.exec(line) ?? [];
      const asked = pointSource('to', day);
      return (
        asked && `${spell('asks extension', 'vi')} ${asked}${reason === undefined ? '' : ` ${textSource(reason)}`}`
      );
    },
  ],
];

/** The lines of a cell by what they say, each kind whole if it differs from what was reported: the latest report of a kind replaces those before. */
function statements(
  lines: readonly string[],
  before: readonly string[],
  forms: readonly LineForm[],
  others: string,
): string[] {
  if (lines.length === 0) return [];
  const [now, earlier] = [byField(lines, forms, others), byField(before, forms, others)];
  return [...now].flatMap(([field, { sources, words }]) => {
    if (plain(words.join('\n')) === plain(earlier.get(field)?.words.join('\n') ?? '')) return [];
    return field === others ? [`${spell(others, 'vi')} ${words.map(textSource).join(', ')}`] : sources;
  });
}

function byField(lines: readonly string[], forms: readonly LineForm[], others: string) {
  const fields = new Map<string, { sources: string[]; words: string[] }>();
  for (const line of lines) {
    const [field, source] = forms
      .map(([name, form]) => [name, form(line)] as const)
      .find(([, found]) => found !== undefined) ?? [others, ''];
    const of = fields.get(field) ?? { sources: [], words: [] };
    of.sources.push(source ?? '');
    of.words.push(line);
    fields.set(field, of);
  }
  return fields;
}

/** `Đạt 9/12 xã`, `60%`: a figure, of a whole or not, and what was counted. Figures in groups of three stay words: which sign parts them is not sure. */
function achievedSource(line: string): string | undefined {
  const [, value, share, unit] =
    /^(?:đạt|tiến độ)\s+(\d+(?:,\d+)?(?:\/\d+(?:,\d+)?)?)\s*(?:(%)|([^\d%/.,;:]*))\.?$/iu.exec(line) ?? [];
  if (value === undefined || (share && value.includes('/'))) return undefined;
  const counted = (unit ?? '').trim();
  return `${spell('achieved', 'vi')} ${value}${share ?? ''}${counted === '' ? '' : ` ${textSource(counted)}`}`;
}

function pointSource(keyword: string, day: string | undefined): string | undefined {
  const words = day?.trim().replace(/[.;,]$/, '') ?? '';
  if (words === '' || /["{}]/.test(words)) return undefined;
  const { deadline, problems, rest } = readPhrase(words);
  return deadline.kind === 'vague' || problems.length > 0 || rest !== undefined
    ? undefined
    : `${spell(keyword, 'vi')} ${words}`;
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
