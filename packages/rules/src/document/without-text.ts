import { kindOf, textsOf } from '@rplan/meaning';
import { faultsOf, placeOf, placeOfKeyword } from '@rplan/syntax';
import type { Finding, Link, Task } from '@rplan/syntax/ast';
import { isFinding, isTask } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** A finding or task without words of its own that does not get them from exactly one `{Name|words}` of its document either. */
export const withoutText = defineRule<{ name: string; spans: number; kind: { vi: string; en: string } }>({
  code: 'RP-DOC-010',
  family: 'document',
  severity: 'error',
  title: { vi: 'Nhiệm vụ, tồn tại chưa có nội dung', en: 'A task or finding without words' },
  message: {
    vi: ({ name, spans, kind }) =>
      spans === 0
        ? `${kind.vi}${name ? ` ${name}` : ''} chưa có nội dung: viết trong ngoặc kép${name ? `, hoặc ghi {${name}|lời văn} trong một đoạn` : ''}.`
        : `${spans} đoạn cùng cho ${name} nội dung bằng {${name}|...}. Chỉ giữ một, hoặc viết nội dung ngay ở ${kind.vi}.`,
    en: ({ name, spans, kind }) =>
      spans === 0
        ? `The ${kind.en}${name ? ` ${name}` : ''} has no words: write them in quotes${name ? `, or {${name}|words} in a paragraph` : ''}.`
        : `${spans} places give words to ${name} with {${name}|...}. Keep one, or write the words at the ${kind.en} itself.`,
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      const { tasks, findings } = factsOf(document).work;
      const wordless = [...tasks, ...findings].filter(({ text }) => text === undefined);
      if (wordless.length === 0) return;
      const spans = new Map<Task | Finding, Link[]>();
      for (const link of textsOf(document).links) {
        const target = link.target?.ref;
        if (!link.labelled || link.steps.length > 0 || !(isTask(target) || isFinding(target))) continue;
        spans.set(target, [...(spans.get(target) ?? []), link]);
      }
      for (const item of wordless) {
        const own = spans.get(item) ?? [];
        const name = item.name ?? '';
        if (own.length === 1 || lostIn(file).near(item) || lostIn(file).mentions(name) || goesOn(item, file)) continue;
        report({
          at: name ? placeOf(item, 'name') : placeOfKeyword(item),
          data: { name, spans: own.length, kind: { vi: kindOf(item, 'vi'), en: kindOf(item, 'en') } },
          related: own.map((link) => ({ place: placeOf(link), message: { vi: 'Nội dung ở đây', en: 'Words here' } })),
        });
      }
    },
  },
  examples: {
    failing: 'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ «N» { chủ trì VP  thời hạn thường xuyên } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { đoạn "Đề nghị {N|rà soát thủ tục}."  nhiệm vụ N { chủ trì VP  thời hạn thường xuyên } }',
  },
});

/** Whether something that could not be read stands right behind the name: most often the words, without their quotes. */
function goesOn(item: Task | Finding, file: LangiumDocument): boolean {
  const { end } = item.name ? placeOf(item, 'name') : placeOfKeyword(item);
  const text = file.textDocument.getText();
  return faultsOf(file.parseResult).some(({ start }) => start >= end && text.slice(end, start).trim() === '');
}
