import { nd30 } from '@rplan/outline';
import { expect, test } from 'vitest';
import { emitDocx } from '../emit.js';
import { documentText } from './document-text.js';
import { officialSamples } from './sample-outlines.js';

test('a letter reads from its head over its content to its foot', () => {
  const { body, notes } = documentText(emitDocx(officialSamples().letter, nd30));
  expect(body.slice(0, 4)).toEqual([
    'UBND TỈNH HÀ TĨNH',
    'ỦY BAN NHÂN DÂN\nHUYỆN HƯƠNG SƠN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
  ]);
  expect(body).toContain('-\tỦy ban nhân dân các xã, thị trấn.');
  expect(body).toContain('Yêu cầu các phòng, các xã, thị trấn nghiêm túc thực hiện./.');
  expect(body.at(-1)).toBe('Trần Văn Bình');
  expect(notes).toHaveLength(2);
  expect(notes[0]).toBe('UBND các xã Sơn Tây, Sơn Kim 1 và thị trấn Tây Sơn.');
});

test('bullets of the content are parted from their text by a space', () => {
  expect(documentText(emitDocx(officialSamples().report, nd30)).body).toContain('+ Thời gian thực hiện: Định kỳ.');
});
