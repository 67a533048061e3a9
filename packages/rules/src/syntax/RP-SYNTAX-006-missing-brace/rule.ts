import { faultsOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A block that is never closed. It is closed where the indentation shows its end, so that what follows keeps its place. */
export const rule = defineRule<{ missing: number; line: number }>({
  code: 'RP-SYNTAX-006',
  severity: 'error',
  title: { vi: 'Thiếu dấu }', en: 'A closing brace is missing' },
  message: {
    vi: ({ missing, line }) =>
      missing === 1
        ? `Thiếu dấu } đóng dấu { mở ở dòng ${line}.`
        : `Thiếu ${missing} dấu }: dấu { ngoài cùng mở ở dòng ${line}.`,
    en: ({ missing, line }) =>
      missing === 1
        ? `The { opened on line ${line} is never closed.`
        : `${missing} closing braces are missing; the outermost { is on line ${line}.`,
  },
  page: {
    why: {
      vi: 'Thiếu dấu } thì các mục sau bị hiểu là nằm trong mục trước.',
      en: 'Without its } a block takes what follows for its own.',
    },
    whatToDo: {
      vi: 'Thêm } ở nơi gợi ý, theo thụt dòng.',
      en: 'Add } where the indentation shows the end (a fix does it).',
    },
    limits: {
      vi: 'Chỗ đóng đoán theo thụt dòng; tệp không thụt dòng thì đoán ở cuối.',
      en: 'The place is guessed from the indentation, else it is the end of the file.',
    },
  },
  file({ file, report }) {
    const uri = file.uri.toString();
    for (const { kind, start, end, openers = [] } of faultsOf(file.parseResult)) {
      if (kind !== 'missing-brace') continue;
      report({
        at: { file: uri, start, end },
        data: { missing: openers.length, line: (openers[0]?.line ?? 0) + 1 },
        related: openers.map(({ start, end }) => ({
          place: { file: uri, start, end },
          message: { vi: 'Dấu { mở ở đây', en: 'Opened here' },
        })),
      });
    }
  },
});
