import type { Project } from '@rplan/rules';
import { describe, expect, it } from 'vitest';
import { grownBeyond, type Work, workOf } from './work.js';

const { openProject } = await import('@rplan/rules');
const { compile } = await import('@rplan/compiler');

const MOST = 10.5;
/** What runs no more often than this at ten times the tasks is set-up, or days in other months and years: their square is 360,000. */
const FEW = 5000;

/** A plan whose tasks hang on each other: what each says, of so many. */
type Hanging = (index: number, count: number) => string;

const HANGING: Readonly<Record<string, Hanging>> = {
  'counts from the one before': (at) => (at === 0 ? 'thời hạn 5/1/2026' : `thời hạn 1 ngày sau N-${at - 1}`),
  'counts from the one after': (at, of) => (at === of - 1 ? 'thời hạn 5/1/2026' : `thời hạn 1 ngày sau N-${at + 1}`),
  'counts in a circle': (at, of) => `thời hạn 1 ngày sau N-${(at + 1) % of}`,
  'comes after the one before': (at) => `thời hạn thường xuyên ${at === 0 ? '' : `sau N-${at - 1}`}`,
  'comes after the next in a circle': (at, of) => `thời hạn thường xuyên sau N-${(at + 1) % of}`,
};

/** The number of their references is the square of that of the tasks. */
const DENSE: Readonly<Record<string, Hanging>> = {
  'comes after all earlier ones': (at) => `thời hạn thường xuyên ${at === 0 ? '' : `sau ${names(0, at)}`}`,
  'comes after all others': (at, of) =>
    `thời hạn thường xuyên sau ${[names(0, at), names(at + 1, of)].filter(Boolean).join(', ')}`,
};

function names(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => `N-${from + index}`).join(', ');
}

async function open(hanging: Hanging, count: number): Promise<Project> {
  const tasks = Array.from({ length: count }, (_, at) => `nhiệm vụ N-${at} "Làm." { ${hanging(at, count)} }`);
  const text = `cơ quan VP "Văn phòng"\nbáo cáo K "Báo cáo" { chủ trì VP\n${tasks.join('\n')}\n}\n`;
  return openProject('file:///p', [{ uri: 'file:///p/a.rplan', text }]);
}

async function measured(hanging: Hanging, count: number): Promise<Work> {
  return workOf(async () => {
    const project = await open(hanging, count);
    project.check();
    for (const document of project.documents) compile(document, project);
  });
}

describe('ten times the references are at most 10.5 times the work, in every function, where each task', () => {
  it.each([
    ...Object.entries(HANGING).map(([name, hanging]) => [name, hanging, 60, 600] as const),
    ...Object.entries(DENSE).map(([name, hanging]) => [name, hanging, 40, 126] as const),
  ])('%s', async (_, hanging, few, many) => {
    await measured(hanging, 3);
    expect(grownBeyond(MOST, await measured(hanging, few), await measured(hanging, many), FEW)).toEqual([]);
  });
});

it.each(Object.entries(HANGING))('twenty thousand tasks need no deep stack, where each %s', async (_, hanging) => {
  const project = await open(hanging, 20_000);
  const codes = new Set(project.check().map(({ code }) => code));
  const [document] = project.documents;
  const plan = document && compile(document, project);
  expect(plan?.tasks).toHaveLength(20_000);
  expect(codes.has('RP-DATE-004')).toBe(hanging(0, 2).includes('N-1') && hanging(1, 2).includes('N-0'));
});
