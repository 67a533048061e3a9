import type { IndexNode, Plan, Progress } from '@rplan/model';
import { decimalWords, dueWords, type Names, namesOf, plainWords, statusWords } from '@rplan/words';
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
    for (const { id, scores, ...values } of plan.assessments)
      put('assessment', id, id, [...valuesOf(values), ...scoresOf(scores)]);
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

function scoresOf(scores: Plan['assessments'][number]['scores']): (readonly [string, Field])[] {
  return scores.map(({ node, maximum: _maximum, lost: _lost, ...score }) => {
    const words = score.value === undefined ? leaves(score) : decimalWords(score.value);
    return [node, { words, form: formOf(score) }] as const;
  });
}

/** What a report says of each of its tasks. */
function* updatesOf({ updates }: Progress, names: Names): Generator<readonly [string, Field]> {
  const said = new Map<string, Field[]>();
  for (const { tasks, ...update } of updates) {
    const { status, achieved, finished, texts, extension } = update;
    const words = [
      status && statusWords(status),
      achieved &&
        [
          achieved.text,
          achieved.value && decimalWords(achieved.value),
          achieved.of && `/${decimalWords(achieved.of)}`,
          achieved.unit,
        ]
          .filter(Boolean)
          .join(' '),
      finished && dueWords(finished),
      ...texts.flatMap((each) => each.texts.map((text) => plainWords(text, names))),
      extension && [dueWords(extension.to), extension.sources.join(', '), extension.reason].filter(Boolean).join(', '),
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
    .filter(([name, value]) => name !== 'source' && value !== undefined)
    .map(([name, value]) => [name, { words: leaves(value), form: formOf(value) }]);
}

/** What stands in a value, without its shape. */
function leaves(value: unknown): string {
  if (Array.isArray(value)) return value.map(leaves).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(leaves).join(' ');
  return String(value);
}
