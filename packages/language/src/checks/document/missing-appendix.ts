import { textsOf } from '../../facts/texts.js';
import { isAppendix } from '../../generated/ast.js';
import { matchesIn } from '../prose-matches.js';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** The text announces an appendix that the document does not have. An appendix of another document is cited with `kèm theo` and its name. */
export const missingAppendix = defineRule<{ words: string }>({
  code: 'RP-DOC-002',
  family: 'document',
  severity: 'error',
  title: { vi: 'Nhắc đến phụ lục không có', en: 'An appendix that is not there' },
  message: {
    vi: ({ words }) => `Văn bản ghi “${words}” nhưng không có phụ lục nào.`,
    en: ({ words }) => `The text says “${words}”, but there is no appendix.`,
  },
  on: {
    AuthoredDocument(document, { file, report }) {
      if (lostIn(file).near(document)) return;
      if (document.items.some(isAppendix)) return;
      for (const chunk of textsOf(document).chunks) {
        for (const { match, at } of matchesIn(chunk, ANNOUNCED)) {
          // `phụ lục 3 kèm theo {CV-36}` belongs to the document named behind it.
          const rest = chunk.text?.normalize('NFC').slice((match.index ?? 0) + match[0].length) ?? '';
          if (rest.trim() === '' && isFollowedByLink(chunk)) continue;
          report({ at, data: { words: match[0] } });
        }
      }
    },
  },
  examples: {
    failing: 'kế hoạch K "Kế hoạch" { đoạn "Nhiệm vụ cụ thể (thực hiện theo «Phụ lục gửi kèm»)." }',
    passing:
      'kế hoạch K "Kế hoạch" {\n  đoạn "Nhiệm vụ cụ thể (thực hiện theo Phụ lục gửi kèm)."\n  phụ lục PL "Danh mục" { đoạn "Một." }\n}',
  },
});

const ANNOUNCED = /(?:phụ lục|danh mục)(?:\s[^\s.;,()]+){0,6}?\s(?:gửi kèm|kèm theo|đính kèm)(?=\s*[.;,)*]|\s*$)/giu;

function isFollowedByLink(chunk: { $container?: unknown; $containerIndex?: number }): boolean {
  const parts = (chunk.$container as { parts?: readonly { $type: string }[] } | undefined)?.parts;
  return parts?.[(chunk.$containerIndex ?? 0) + 1]?.$type === 'Link';
}
