import { expect, it } from 'vitest';
import { treesOf } from '../testing/index.js';
import { workOf } from './effective.js';

it('inherits from groups and sections: the nearest wins, `_` clears', async () => {
  const { documents } = await treesOf(`
    cơ quan A "A"  cơ quan B "B"  cơ quan C "C"
    kế hoạch K "K" {
      mục "Một" {
        chủ trì A
        phối hợp B, C
        thời hạn 30/6/2026
        nhiệm vụ N1 "Một."
        nhiệm vụ N2 "Hai." { chủ trì B  phối hợp _ }
        nhiệm vụ N3 "Nhóm." { thời hạn 31/7/2026  nhiệm vụ N3A "Ba." { thời hạn _ } }
      }
      nhiệm vụ N4 "Bốn."
    }`);
  const [document] = documents;
  if (!document) throw new Error('no document');
  const { tasks, effective } = workOf(document);
  const shown = tasks.map((task) => {
    const own = effective.get(task);
    const names = (role: 'lead' | 'support') =>
      own?.parties
        .get(role)
        ?.map(({ party }) => party?.$refText)
        .join(',') ?? '-';
    return `${task.name} ${names('lead')} ${names('support')} ${own?.due?.deadline?.$cstNode?.text ?? '-'}`;
  });
  expect(shown).toEqual(['N1 A B,C 30/6/2026', 'N2 B  30/6/2026', 'N3 A B,C 31/7/2026', 'N3A A B,C -', 'N4 - - -']);
});
