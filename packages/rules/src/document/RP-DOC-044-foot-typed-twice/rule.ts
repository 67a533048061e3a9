import { placeOf } from '@rplan/syntax';
import { isAuthoredDocument, isChunk, isComponentText } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

type Twice = { typed: string; archive: string; after: number };

/** Among the recipients the line of the archive, or the sign that ends the text, is typed by hand: the tool prints both itself. */
export const rule = defineRule<Twice>({
  code: 'RP-DOC-044',
  severity: 'warning',
  title: { vi: 'Dấu ở nơi nhận gõ tay', en: 'Marks of the foot typed by hand' },
  message: {
    vi: ({ typed, archive }) =>
      archive === ''
        ? `Dấu “${typed}” chỉ đứng cuối lời văn và công cụ tự in: xóa ở đây.`
        : `Dòng “${typed}” do câu lệnh “lưu” in ra: xóa ở đây và ghi: lưu "${archive}".`,
    en: ({ typed, archive }) =>
      archive === ''
        ? `“${typed}” ends the text alone, and the tool prints it: delete it here.`
        : `The line “${typed}” is printed by its own statement: delete it here and write: archive "${archive}".`,
  },
  page: {
    why: {
      vi: 'Dòng “Lưu” ghi trong nơi nhận in thành hai dòng lưu, hoặc đứng giữa danh sách với dấu chấm phẩy (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9); “./.” chỉ kết thúc lời văn.',
      en: 'An archive line among the recipients is printed beside that of the statement, or with the stop of a recipient (Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.9); “./.” ends the text alone.',
    },
    whatToDo: {
      vi: 'Chuyển sang câu lệnh “lưu”, xóa “./.” (có gợi ý sửa).',
      en: 'Write it as its own statement, and delete “./.” (a fix does it).',
    },
    limits: {
      vi: 'Chỉ xét nơi nhận, kính gửi, lưu.',
      en: 'Only recipients, addressees and the archive are looked at.',
    },
  },
  on: {
    ComponentText(statement, { report }) {
      const { component, text, $container: document } = statement;
      if (component !== 'recipients' && component !== 'addressees' && component !== 'archive') return;
      const hasArchive =
        isAuthoredDocument(document) &&
        document.items.some((item) => isComponentText(item) && item.component === 'archive');
      const after = hasArchive ? -1 : placeOf(statement).end;
      for (const part of text?.parts ?? []) {
        if (!isChunk(part) || !part.text) continue;
        const { file, start } = placeOf(part);
        const at = (index: number, length: number) => ({ file, start: start + index, end: start + index + length });
        for (const { index } of part.text.matchAll(/\.\/\./gu))
          report({ at: at(index, 3), data: { typed: './.', archive: '', after: -1 } });
        if (component !== 'recipients') continue;
        for (const { index, 0: whole, 1: before = '', 2: archive = '' } of part.text.matchAll(ARCHIVE)) {
          const typed = whole.slice(before.length).trimEnd();
          report({ at: at(index + before.length, typed.length), data: { typed, archive: archive.trim(), after } });
        }
      }
    },
  },
});

/** A line, or an item behind a semicolon, that begins with `Lưu`. */
const ARCHIVE = /((?:^|[\n;])[ \t]*(?:[-–+][ \t]*)?)lưu(?![ \t]+trữ)(?:[ \t]*:[ \t]*|[ \t]+)([^;\n./]+)/giu;
