import { expect, it } from 'vitest';
import { appendixWords, labelPieces } from './appendix.js';

function words(...marks: (string | undefined)[]): string[] {
  const appendices = marks.map((mark, index) => ({ id: `PL-${index}`, mark }));
  return appendices.map(({ id }) => appendixWords(id, appendices));
}

it('numbers several appendices, and one only where its author does', () => {
  expect(words(undefined)).toEqual(['Phụ lục']);
  expect(words('03')).toEqual(['Phụ lục 03']);
  expect(words(undefined, undefined)).toEqual(['Phụ lục I', 'Phụ lục II']);
});

it('goes on from a number that its author wrote', () => {
  expect(words('II', undefined, undefined)).toEqual(['Phụ lục II', 'Phụ lục III', 'Phụ lục IV']);
  expect(words(undefined, 'IV', undefined)).toEqual(['Phụ lục I', 'Phụ lục IV', 'Phụ lục V']);
});

it.each([
  ['Phụ lục IV', ['Phụ lục ', 'IV']],
  ['Phụ lục số 01', ['Phụ lục số ', '01']],
  ['Phụ lục', ['Phụ lục']],
  ['Biểu mẫu A', ['Biểu mẫu A']],
])('the label %j is %j', (label, texts) => {
  const pieces = labelPieces(label, 'PL');
  expect(pieces.map(({ text }) => text)).toEqual(texts);
  expect(pieces.map(({ target }) => target)).toEqual(texts.map((_, at) => (at === 1 ? 'PL' : undefined)));
});
