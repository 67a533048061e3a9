import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { readMarks } from '@rplan/syntax/testing';
import { describe, expect, it } from 'vitest';
import type { Refactoring } from './refactoring.js';
import { refactoringsAt } from './refactorings.js';

/** What is offered for the marked selection, and the files after the first of it. */
async function offered(marked: string, others: Record<string, string> = {}) {
  const { text, places } = readMarks(marked);
  const desk = await openDesk({ ...others, 'plan.rplan': `${text}│` });
  const found: Refactoring[] = refactoringsAt(desk.language, desk.file, places[0] ?? { start: 0, end: 0 });
  const texts: Record<string, string> = {};
  const names = [...desk.files.keys(), ...found.flatMap(({ creates }) => creates?.replace('file:///plan/', '') ?? [])];
  for (const name of names) {
    texts[name] = (found[0]?.edits ?? [])
      .filter(({ place }) => place.file === `file:///plan/${name}`)
      .sort((a, b) => b.place.start - a.place.start)
      .reduce(
        (all, { place, text: put }) => all.slice(0, place.start) + put + all.slice(place.end),
        desk.files.get(name)?.textDocument.getText() ?? '',
      );
  }
  return { found, texts };
}

const PLAN = 'kế hoạch KH-1 "K" {\n  nhiệm vụ NV-1 "Một." { chủ trì BDT }\n}\n';

describe('units that are declared in a plan', () => {
  const UNITS = '«cơ quan BDT "Ban Dân tộc"\ncơ quan BTG "Ban Tôn giáo" {\n  gọi tắt "Ban TG"»\n}\n\n';

  it('go to the directory', async () => {
    const { found, texts } = await offered(`${UNITS}${PLAN}`, { 'danh-ba.rplan': DIRECTORY });
    expect(found).toMatchObject([{ kind: 'extract' }]);
    expect(texts['plan.rplan']).toBe(PLAN);
    expect(texts['danh-ba.rplan']).toBe(
      `${DIRECTORY}cơ quan BDT "Ban Dân tộc"\ncơ quan BTG "Ban Tôn giáo" {\n  gọi tắt "Ban TG"\n}\n`,
    );
  });

  it('or to a new one, where the project has none', async () => {
    const { found, texts } = await offered(`${UNITS}${PLAN}`);
    expect(found[0]?.creates).toBe('file:///plan/danh-ba.rplan');
    expect(texts['danh-ba.rplan']).toMatch(/^cơ quan BDT[\s\S]*\}\n$/);
    expect(texts['plan.rplan']).toBe(PLAN);
  });

  it('stay in a file that is a directory itself, and with what is no unit', async () => {
    expect((await offered(UNITS)).found).toEqual([]);
    expect((await offered(`cơ quan A "A"\n«kế hoạch» K "K" { }\n`)).found).toEqual([]);
    expect((await offered(`cơ quan «A "A"\nkế hoạch» K "K" { }\n`)).found).toEqual([]);
  });
});

describe('tasks', () => {
  const TASKS = `kế hoạch KH-1 "K" {
  nhiệm vụ NV-1 "Một." { chủ trì SNV }
  nhiệm vụ NV-2 "«Hai."
  nhiệm vụ NV-3 """
    Ba.

    Bốn.
  """ {
    chủ trì S»NV
  }
  đoạn "Cuối."
}
`;

  it('go into a group, with their lines', async () => {
    const { found, texts } = await offered(TASKS);
    expect(found).toMatchObject([{ kind: 'rewrite' }]);
    expect(texts['plan.rplan']).toBe(`kế hoạch KH-1 "K" {
  nhiệm vụ NV-1 "Một." { chủ trì SNV }
  nhiệm vụ NV-4 "…" {
    nhiệm vụ NV-2 "Hai."
    nhiệm vụ NV-3 """
      Ba.

      Bốn.
    """ {
      chủ trì SNV
    }
  }
  đoạn "Cuối."
}
`);
  });

  it('are not wrapped together with what is no task, nor with a cursor alone', async () => {
    expect((await offered(TASKS.replace('»', '').replace('Cuối', 'Cuối»'))).found).toEqual([]);
    expect((await offered(TASKS.replace('»', '').replace('«', '«»'))).found).toEqual([]);
  });
});
