import { kindOf, textsOf } from '@rplan/meaning';
import { faultsOf, placeOf, placeOfKeyword } from '@rplan/syntax';
import type { Finding, Link, Task, Text } from '@rplan/syntax/ast';
import { isChunk, isFinding, isTask } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** A finding or task without words of its own that does not get them from exactly one `{Name|words}` of its document either. */
export const rule = defineRule<{ name: string; spans: number; kind: { vi: string; en: string } }>({
  code: 'RP-DOC-010',
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
  page: {
    why: {
      vi: 'Nhiệm vụ, tồn tại không có lời văn thì in ra dòng trống; lời văn ở hai nơi thì không rõ nơi nào đúng.',
      en: 'A task or finding without words prints an empty line; with words in two places nobody knows which hold.',
    },
    whatToDo: {
      vi: 'Viết nội dung trong ngoặc kép, hoặc cho nội dung bằng đúng một {Tên|lời văn} trong đoạn.',
      en: 'Write the words in quotes, or give them with exactly one {Name|words} in a paragraph.',
    },
    limits: {
      vi: 'Không xét nội dung có đủ ý hay không.',
      en: 'Whether the words say enough is not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      const { tasks, findings } = factsOf(document).work;
      const wordless = [...tasks, ...findings].filter(({ text }) => text === undefined || isEmpty(text));
      if (wordless.length === 0) return;
      const spans = new Map<Task | Finding, Link[]>();
      for (const link of textsOf(document).links) {
        const target = link.target?.ref;
        if (!link.labelled || link.steps.length > 0 || !(isTask(target) || isFinding(target))) continue;
        spans.set(target, [...(spans.get(target) ?? []), link]);
      }
      for (const item of wordless) {
        // Empty quotes print an empty line, whatever a paragraph says.
        const own = item.text ? [] : (spans.get(item) ?? []);
        const name = item.name ?? '';
        if (own.length === 1 || lostIn(file).near(item) || lostIn(file).mentions(name) || goesOn(item, file)) continue;
        report({
          at: name ? placeOf(item, 'name') : placeOfKeyword(item),
          data: { name, spans: own.length, kind: { vi: kindOf(item, 'vi'), en: kindOf(item, 'en') } },
          related: own.map((link) => ({ place: placeOf(link), message: { vi: 'Nội dung ở đây', en: 'Words here' } })),
        });
      }
    },
    Section(section, { report }) {
      if (!section.title || !isEmpty(section.title)) return;
      const kind = { vi: kindOf(section, 'vi'), en: kindOf(section, 'en') };
      report({ at: placeOf(section, 'title'), data: { name: section.name ?? '', spans: 0, kind } });
    },
  },
});

/** Quotes with nothing in them. */
function isEmpty(text: Text): boolean {
  return text.parts.every((part) => isChunk(part) && /^\s*$/.test(part.text ?? ''));
}

/** Whether something that could not be read stands right after the name: most often the words, without their quotes. */
function goesOn(item: Task | Finding, file: LangiumDocument): boolean {
  const { end } = item.name ? placeOf(item, 'name') : placeOfKeyword(item);
  const text = file.textDocument.getText();
  return faultsOf(file.parseResult).some(({ start }) => start >= end && text.slice(end, start).trim() === '');
}
