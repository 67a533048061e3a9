import { documentAbove } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument, Chunk } from '@rplan/syntax/ast';
import { isAppendix, isAuthoredDocument, isChunk, isComponentText, isLayout, isParagraphs } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';
import { lastContent } from '../last-content.js';

type Twice = { typed: string; archive: string; after: number; instead?: string };

/** The sign that ends the text stands elsewhere, or among the recipients the line of the archive is typed by hand: the tool prints both itself. */
export const rule = defineRule<Twice>({
  code: 'RP-DOC-044',
  severity: 'warning',
  title: { vi: 'Dấu kết thúc, dòng lưu gõ tay', en: 'Marks that the tool prints, typed by hand' },
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
      vi: '“./.” ở cuối lời văn, cuối phụ lục in một lần nên không bị báo; dòng lưu chỉ xét trong nơi nhận.',
      en: 'At the end of the content or of an appendix “./.” is printed once, and is right; archive lines are looked for among the recipients alone.',
    },
  },
  on: {
    Chunk(chunk, { report }) {
      const document = documentAbove(chunk);
      if (!document || !chunk.text?.includes(END) || isOfFoot(chunk)) return;
      const { file, start, end } = placeOf(chunk);
      for (let at = chunk.text.indexOf(END); at >= 0; at = chunk.text.indexOf(END, at + END.length)) {
        if (/[“"«]$/u.test(chunk.text.slice(0, at)) || endsContent(document, start + at + END.length)) continue;
        const instead = /[.;:!?…]\s*$/u.test(chunk.text.slice(0, at)) ? '' : '.';
        const place = { file, start: start + at, end: Math.min(start + at + END.length, end) };
        report({ at: place, data: { typed: END, archive: '', after: -1, instead } });
      }
    },
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

const END = './.';

/** Looked at as a whole below. */
function isOfFoot(chunk: Chunk): boolean {
  const statement = AstUtils.getContainerOfType(chunk, isComponentText);
  return statement !== undefined && FOOT.has(statement.component);
}

const FOOT: ReadonlySet<string> = new Set(['recipients', 'addressees', 'archive']);

/** Whether the text that ends the content, or an appendix, ends here. A task in detail has lines of its own behind its words. */
function endsContent(document: AuthoredDocument, at: number): boolean {
  const isDetailed = document.items.some((item) => isLayout(item) && item.style === 'detailed');
  return [document.items, ...document.items.filter(isAppendix).map(({ items }) => items)].some((content) => {
    const last = lastContent(content);
    const isPlain = isParagraphs(last) || isComponentText(last);
    const text = last && 'text' in last && (isPlain || !isDetailed) ? last.text : undefined;
    if (!text) return false;
    const { start, end } = placeOf(text);
    return at >= start && at <= end && /^[\s"}]*$/u.test((text.$cstNode?.text ?? '').slice(at - start));
  });
}

/** A line, or an item behind a semicolon, that begins with `Lưu`. */
const ARCHIVE = /((?:^|[\n;])[ \t]*(?:[-–+][ \t]*)?)lưu(?![ \t]+trữ)(?:[ \t]*:[ \t]*|[ \t]+)([^;\n./]+)/giu;
