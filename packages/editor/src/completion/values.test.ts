import { openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { complete } from './complete.js';
import type { Proposal } from './proposal.js';

async function offered(marked: string): Promise<Proposal[]> {
  const { language, file, offset } = await openDesk(marked);
  return complete(language, file, offset);
}

/** A snippet as it looks once its stops are accepted as they are. */
function accepted({ insert }: Proposal): string {
  return insert.replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1').replace(/\$\{\d+:([^{}]*)\}/g, '$1');
}

describe('deadlines', () => {
  it.each([
    ['vi', 'kế hoạch K "K" {\n  năm 2026\n  nhiệm vụ NV-1 "T" { thời hạn │ }\n}'],
    ['en', 'plan K "K" {\n  year 2026\n  task NV-1 "T" { due │ }\n}'],
  ])('are templates that can be read, with the year of the plan (%s)', async (_, marked) => {
    const deadlines = (await offered(marked)).filter(({ kind }) => kind === 'deadline');
    expect(deadlines.length).toBeGreaterThan(10);
    for (const deadline of deadlines) {
      const { file } = await openDesk(marked.replace('│', accepted(deadline)));
      expect({ label: deadline.label, errors: file.parseResult.parserErrors.map(({ message }) => message) }).toEqual({
        label: deadline.label,
        errors: [],
      });
    }
    expect(deadlines[0]?.label).toContain('30/6/2026');
  });

  it('leaves the year to the editor where the plan has none', async () => {
    const [first] = (await offered('kế hoạch K "K" { nhiệm vụ N "T" { thời hạn │ } }')).filter(
      ({ kind }) => kind === 'deadline',
    );
    expect(first?.insert).toContain('CURRENT_YEAR');
  });

  it('are found by how they begin', async () => {
    const found = (await offered('kế hoạch K "K" { nhiệm vụ N "T" { thời hạn hang q│ } }')).filter(
      ({ kind }) => kind === 'deadline',
    );
    expect(found.map(({ label }) => label)).toEqual(['hằng quý trước ngày 20']);
  });
});

describe('statements', () => {
  it('offers a whole row with the next free name', async () => {
    const row = (await offered('kế hoạch K "K" {\n  nhiệm vụ NV-4 "Bốn"\n  nhi│\n}')).find(
      ({ kind }) => kind === 'snippet',
    );
    expect(row?.insert).toMatch(/^nhiệm vụ \$\{1:NV-5\}/);
    expect(row?.insert).toContain('chủ trì $3');
  });

  it('offers a whole document in an empty file, in both vocabularies', async () => {
    const found = (await offered('│')).filter(({ kind }) => kind === 'snippet').map(({ insert }) => insert);
    expect(found.some((insert) => insert.startsWith('kế hoạch '))).toBe(true);
    expect(found.some((insert) => insert.startsWith('plan '))).toBe(true);
  });

  it('offers none where none may begin', async () => {
    expect(
      (await offered('kế hoạch K "K" { nhiệm vụ N "T" { chủ trì │ } }')).filter(({ kind }) => kind === 'snippet'),
    ).toEqual([]);
  });
});
