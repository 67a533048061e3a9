import { expect, it } from 'vitest';
import { p } from '../testing/docx.js';
import { paragraphsOf } from '../testing/read.js';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}${level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="8"/></w:num>`;

function marks(...items: readonly (readonly [list: number, level: number])[]): (string | undefined)[] {
  const body = items.map(([list, at]) =>
    p('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`),
  );
  return paragraphsOf({ body: body.join(''), numbering }).map(({ mark }) => mark?.text);
}

it('lists of one definition count together', () => {
  expect(marks([1, 0], [2, 0], [1, 0])).toEqual(['I.', 'II.', 'III.']);
});

it('a list that says where it starts does so once', () => {
  expect(marks([1, 0], [3, 0], [3, 0], [1, 0])).toEqual(['I.', 'V.', 'VI.', 'VII.']);
});

it('a level begins anew below a higher one, unless it says never; legal marks are Arabic', () => {
  expect(marks([1, 0], [1, 1], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1], [1, 2])).toEqual([
    ...['I.', '1.1.', 'a)', '1.2.', 'b)'],
    ...['II.', '2.1.', 'c)'],
  ]);
});

it('bullets are signs, and what is no list has no mark', () => {
  expect(marks([4, 0], [9, 0], [0, 0])).toEqual(['•', undefined, undefined]);
});
