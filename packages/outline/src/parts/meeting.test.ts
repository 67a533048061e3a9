import type { Block } from '@rplan/model';
import { expect, it } from 'vitest';
import { party, stateWith } from '../testing/plan.js';
import { footOf } from './foot.js';

const parties = [
  party('S', 'organization', 'Sở Nội vụ'),
  party('S.GĐ', 'role', 'Giám đốc', { parent: 'S', head: true }),
];

function labelled(label: 'chair' | 'secretary', words?: string): Block {
  return { type: 'labelled', label, paragraphs: [], parties: [{ party: 'S.GĐ', ...(words && { words }) }] };
}

function textsOf(blocks: Block[], kind = 'minutes') {
  const foot = footOf(
    stateWith({ parties, document: { kind, blocks, signature: { role: 'S.GĐ', name: 'Lê Văn An' } } }),
  );
  return foot.map(({ rows }) =>
    rows.map((row) =>
      row.map((cell) =>
        cell.flatMap((block) =>
          block.type === 'paragraph' ? block.content.map((piece) => ('text' in piece ? piece.text : '')) : [],
        ),
      ),
    ),
  );
}

it('minutes are signed by the secretary on the left and the chair on the right', () => {
  expect(textsOf([labelled('chair'), labelled('secretary', 'Bà Phan Thu Hà, chuyên viên')])).toEqual([
    [
      [
        ['THƯ KÝ', 'Phan Thu Hà'],
        ['CHỦ TỌA', 'Lê Văn An'],
      ],
    ],
  ]);
});

it('a secretary who is not named has room to sign and no name', () => {
  expect(textsOf([labelled('secretary')])).toEqual([[[['THƯ KÝ'], ['CHỦ TỌA', 'Lê Văn An']]]]);
});

it('other kinds and minutes that name neither are signed as every document', () => {
  expect(textsOf([labelled('chair')], 'invitation')).toEqual([[[[], ['GIÁM ĐỐC', 'Lê Văn An']]]]);
  expect(textsOf([])).toEqual([[[[], ['GIÁM ĐỐC', 'Lê Văn An']]]]);
});
