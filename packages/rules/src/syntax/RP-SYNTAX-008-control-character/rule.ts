import { matchesIn } from '@rplan/meaning';
import { faultsOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { shown } from '../shown.js';

/**
 * A sign that cannot be seen: one that no document can hold, that turns the order of what is read, or that cuts a word in two. One of no width
 * inside a text is printed with it, and whoever searches for the word does not find it.
 */
export const rule = defineRule<{ found: string; separates?: true }>({
  code: 'RP-SYNTAX-008',
  severity: 'error',
  title: { vi: 'Ký tự ẩn', en: 'An invisible character' },
  message: {
    vi: ({ found, separates }) =>
      `Ở đây có ký tự ẩn ${found}, thường do chép từ chương trình khác. Hãy ${separates ? 'thay bằng dấu cách' : 'xóa ký tự này'}.`,
    en: ({ found, separates }) =>
      `There is an invisible character here, ${found}, as pasting from other programs leaves. ${separates ? 'Write a space for it' : 'Delete it'}.`,
  },
  page: {
    why: {
      vi: 'Chép từ Word, PDF, Zalo hay để lại ký tự không thấy: tìm từ không ra, chữ in ra bị cắt hoặc đảo thứ tự.',
      en: 'Pasting from Word, PDF or a chat leaves signs that nobody sees: a search does not find the word, and print cuts or turns it.',
    },
    whatToDo: {
      vi: 'Xóa ký tự (có gợi ý; rplan check --fix tự xóa).',
      en: 'Delete the sign (a fix does it, and rplan check --fix by itself).',
    },
    limits: {
      vi: 'Ký tự cho phép ngắt dòng trong địa chỉ web được giữ. Dấu nối mềm giữa hai khoảng trắng thường thay cho dấu gạch, nên phải người xem.',
      en: 'Signs that let an address break are left. A soft hyphen between spaces most often stood for a dash, which somebody must see.',
    },
  },
  file({ file, report }) {
    const text = file.textDocument.getText();
    const uri = file.uri.toString();
    for (const { 0: found, index } of text.matchAll(INVISIBLE)) {
      const data = { found: shown(found.slice(0, 2)), ...(/[\v\f\u0085]/.test(found) && { separates: true as const }) };
      report({ at: { file: uri, start: index, end: index + found.length }, data });
    }
    for (const { kind, start, end } of faultsOf(file.parseResult)) {
      if (kind === 'invisible')
        report({ at: { file: uri, start, end }, data: { found: shown(text.slice(start, end)) } });
    }
  },
  on: {
    Chunk(chunk, { report }) {
      if (!chunk.text || !RARE.test(chunk.text)) return;
      for (const { match, at } of matchesIn(chunk, WITHOUT_WIDTH))
        report({ at, data: { found: shown(match[0].slice(0, 2)) }, severity: 'warning' });
    },
  },
});

/** Control characters but tabs and line ends, halves of a letter without the other half, and marks that reverse the text. */
const INVISIBLE = /(?:[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs})+/gu;

/** Any of the signs below: nearly no text has one, and looking for them one by one takes long. */
const RARE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/**
 * Signs of no width. After a sign such as `/` or `@` a space of no width and a soft hyphen let a long address break; joiners mean nothing
 * beside Latin letters, but make one of two pictures.
 */
const WITHOUT_WIDTH =
  /(?<![/.@_&=?-])[\u00ad\u200b]+|[\u200e\u200f\u2060\ufeff]+|(?<=[\p{Script=Latin}\p{M}\s])[\u200c\u200d]+(?=[\p{Script=Latin}\s])/gu;
