import type { IndexNode, Plan, Progress } from '@rplan/model';
import { DONE_LATE, decimalWords, dueWords, type Names, namesOf, plainWords, statusWords } from '@rplan/words';
import type { DeclarationKind } from '../change.js';
import type { Field } from './item-fields.js';
import { formOf } from './part.js';

type Values = ReadonlyMap<string, Field>;

/** A thing that the project declares beside its documents, with its values by name. */
export interface Declaration {
  readonly kind: DeclarationKind;
  readonly id: string;
  readonly words: string;
  readonly values: Values;
}

/** All that the documents of a project rest on, each once, by kind and name. */
export function declarationsOf(plans: readonly Plan[]): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const plan of plans) {
    const names = namesOf(plan);
    const put = (kind: DeclarationKind, id: string, words: string, values: Iterable<readonly [string, Field]>) => {
      const key = `${kind} ${id}`;
      if (!found.has(key)) found.set(key, { kind, id, words, values: new Map(values) });
    };
    for (const { id, ...values } of plan.parties) put('party', id, values.title, valuesOf(values));
    for (const { id, title, ...values } of plan.citations) {
      const words = title ? plainWords(title, names) : undefined;
      put('citation', id, words ?? values.number ?? id, valuesOf({ ...values, title: words }));
    }
    for (const { id, nodes, ...values } of plan.indices)
      put('index', id, values.title, [...valuesOf(values), ...nodesOf(nodes)]);
    for (const { id, scores, total, rate, ...values } of plan.assessments)
      put('assessment', id, id, [
        ...(total ? figureOf('total', total) : []),
        ...(rate ? figureOf('rate', rate) : []),
        ...valuesOf(values),
        ...scoresOf(scores),
      ]);
    for (const report of plan.progress)
      put('progress', report.id, report.id, [
        ...valuesOf({ author: report.author, date: report.date }),
        ...updatesOf(report, names),
      ]);
  }
  return found;
}

function* nodesOf(nodes: readonly IndexNode[]): Generator<readonly [string, Field]> {
  for (const { code, nodes: inner, ...values } of nodes) {
    for (const [name, value] of valuesOf(values)) yield [name === 'title' ? code : `${code} ${name}`, value];
    yield* nodesOf(inner);
  }
}

function* scoresOf(scores: Plan['assessments'][number]['scores']): Generator<readonly [string, Field]> {
  for (const { node, maximum: _maximum, lost: _lost, ...score } of scores) yield* figureOf(node, score);
}

/** A figure and, each by itself, its stages, ranks and changes: of one that changed the others say nothing. */
function* figureOf(
  name: string,
  {
    value,
    percent,
    stages = [],
    ...others
  }: { value?: string | undefined; percent?: true | undefined; stages?: readonly Stage[] },
): Generator<readonly [string, Field]> {
  if (value !== undefined) yield [name, { words: sharedWords(value, percent), form: formOf([value, percent]) }];
  for (const { stage, value: reached, percent: share, deltas } of stages) {
    yield [`${name} ${stage}`, { words: sharedWords(reached, share), form: formOf([reached, share]) }];
    if (deltas.length > 0) yield [`${name} ${stage} deltas`, { words: wordsOf(deltas), form: formOf(deltas) }];
  }
  for (const [inner, field] of valuesOf(others)) yield [`${name} ${inner}`, field];
}

interface Stage {
  readonly stage: string;
  readonly value: string;
  readonly percent?: true | undefined;
  readonly deltas: readonly unknown[];
}

function sharedWords(value: string, percent: true | undefined): string {
  return `${decimalWords(value)}${percent ? '%' : ''}`;
}

const TOLD: Readonly<Record<Progress['updates'][number]['texts'][number]['field'], string>> = {
  deliverable: 'sản phẩm',
  proof: 'minh chứng',
  remark: 'ghi chú',
  reason: 'lý do',
};

/** What a report says of each of its tasks. */
function* updatesOf({ updates }: Progress, names: Names): Generator<readonly [string, Field]> {
  const said = new Map<string, Field[]>();
  for (const { tasks, ...update } of updates) {
    const {
      status,
      statusWords: own,
      late,
      achieved,
      furtherAchieved = [],
      finished,
      texts,
      extension,
      request,
    } = update;
    const words = [
      own ?? (status && (late ? DONE_LATE : statusWords(status))),
      ...(achieved ? [achieved, ...furtherAchieved] : []).map(({ text, value, of, unit }) =>
        [text, [value, of].flatMap((part) => (part ? decimalWords(part) : [])).join('/'), unit]
          .filter(Boolean)
          .join(' '),
      ),
      finished && dueWords(finished),
      update.verifiedBy,
      ...texts.flatMap(({ field, texts: said }) => said.map((text) => `${TOLD[field]}: ${plainWords(text, names)}`)),
      extension && [dueWords(extension.to), extension.sources.join(', '), extension.reason].filter(Boolean).join(', '),
      request && ['xin gia hạn đến', dueWords(request.to), request.reason].filter(Boolean).join(' '),
    ];
    const field = { words: words.filter(Boolean).join('; '), form: formOf(update) };
    for (const task of tasks) said.set(task, [...(said.get(task) ?? []), field]);
  }
  for (const [task, fields] of said)
    yield [
      task,
      { words: fields.map(({ words }) => words).join(' / '), form: fields.map(({ form }) => form).join('\n') },
    ];
}

function valuesOf(values: Readonly<Record<string, unknown>>): (readonly [string, Field])[] {
  return Object.entries(values)
    .filter(
      ([name, value]) => name !== 'source' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => [name, { words: wordsOf(value, name), form: formOf(value) }]);
}

/** What stands in a value, as a reader of Vietnamese writes it. */
function wordsOf(value: unknown, name = ''): string {
  if (Array.isArray(value))
    return value
      .map((each) => wordsOf(each, name))
      .filter((words) => words !== '')
      .join(', ');
  if (value === true) return 'có';
  if (typeof value === 'string') return DECIMALS.has(name) ? decimalWords(value) : (VALUES[value] ?? value);
  if (typeof value !== 'object' || value === null) return String(value);
  const { day, month, year, place, of, ...others } = value as Readonly<Record<string, unknown>>;
  const date = [day, month, year].filter((part) => part !== undefined).join('/');
  const share = [place, of].filter((part) => part !== undefined).join('/');
  return [date, share, ...Object.entries(others).map(([key, inner]) => wordsOf(inner, key))]
    .filter((words) => words !== '')
    .join(' ');
}

const DECIMALS: ReadonlySet<string> = new Set(['maximum', 'value', 'lost', 'points']);

/** Values of the model that are English words. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ organization: 'cơ quan', unit: 'đơn vị', group: 'nhóm', role: 'chức vụ' },
  ...{
    field: 'lĩnh vực',
    criterion: 'tiêu chí',
    subcriterion: 'tiêu chí thành phần',
    bonus: 'điểm thưởng',
    penalty: 'điểm trừ',
  },
  ...{
    'self-assessed': 'tự đánh giá',
    survey: 'điều tra xã hội học',
    appraised: 'thẩm định',
    reappraised: 'thẩm định lại',
  },
  ...{
    published: 'công bố',
    forecast: 'dự kiến',
    rate: 'tỷ lệ',
    up: 'tăng',
    down: 'giảm',
    places: 'bậc',
    points: 'điểm',
  },
};
