import { p, tbl } from '@rplan/word-reader/testing';
import { describe, expect, it } from 'vitest';
import { bold, centred, head, outline, recognised } from '../testing/pages.js';
import { isName } from './find-foot.js';

const start = head() + centred('KẾ HOẠCH') + centred('Việc') + p('Nội dung./.');
const recipients =
  p('Nơi nhận:') + p('- Bộ Nội vụ (để b/c);') + p('- Các sở, ban, ngành') + p('thuộc tỉnh;') + p('- Lưu: VT, NC.Châu.');

describe('the foot', () => {
  it('has recipients, copies kept, signing lines and the name', () => {
    const { foot, body } = recognised(
      start +
        tbl([
          [recipients, centred('KT. CHỦ TỊCH') + centred('PHÓ CHỦ TỊCH') + p('') + p('') + centred('Lê Minh Hạnh')],
        ]),
    );
    expect(foot).toMatchObject({
      archive: 'VT, NC.Châu',
      signing: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      signatory: 'Lê Minh Hạnh',
    });
    expect(foot.recipients.map(({ text }) => text)).toEqual(['Bộ Nội vụ (để b/c)', 'Các sở, ban, ngành thuộc tỉnh']);
    expect(outline(body)).toEqual(['Nội dung./.']);
  });

  it('may have the name below its table, and lines in two rows', () => {
    const table = tbl([
      [recipients, bold('TL.CHỦ TỊCH') + bold('CHÁNH VĂN PHÒNG')],
      ['', ''],
    ]);
    expect(recognised(start + table + p('') + p('          Đỗ Quang Huy')).foot).toMatchObject({
      signing: ['TL.CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
      signatory: 'Đỗ Quang Huy',
    });
  });

  it('may have no table', () => {
    const { foot } = recognised(start + centred('CHỦ TỊCH') + p('') + centred('Trần Văn Khải') + recipients);
    expect(foot).toMatchObject({ signing: ['CHỦ TỊCH'], signatory: 'Trần Văn Khải', archive: 'VT, NC.Châu' });
  });

  it('is the signature alone where nobody receives the document', () => {
    expect(recognised(start + centred('GIÁM ĐỐC') + p('') + centred('Lê Văn An')).foot).toEqual({
      recipients: [],
      signing: ['GIÁM ĐỐC'],
      signatory: 'Lê Văn An',
    });
  });

  it('keeps what stands behind it, and says so', () => {
    const { body } = recognised(
      start + tbl([[recipients, centred('CHỦ TỊCH') + centred('Lê Văn An')]]) + p('Ghi chú: bản này thay bản trước.'),
    );
    expect(body.at(-1)).toMatchObject({
      words: { text: 'Ghi chú: bản này thay bản trước.' },
      doubts: [{ code: 'behind-foot' }],
    });
  });
});

it.each([
  ['Lê Minh Hạnh', true],
  ['TS. Trần Văn Khải', true],
  ['PHÓ CHỦ TỊCH', false],
  ['Sở Nội vụ', false],
  ['Hạnh', false],
])('%s is a name: %s', (text, expected) => {
  expect(isName(text)).toBe(expected);
});
