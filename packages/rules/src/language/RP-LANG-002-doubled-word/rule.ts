import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';
import { beforePassive, compounds, doubledPhrases, doubledWords, openers } from './doubled-words.js';

/** A word written twice in a row, where it cannot be meant. */
export const rule = defineRule<{ word: string }>({
  code: 'RP-LANG-002',
  severity: 'information',
  title: { vi: 'Lặp từ', en: 'A word written twice' },
  message: {
    vi: ({ word }) => `Từ “${word}” viết hai lần liền nhau.`,
    en: ({ word }) => `“${word}” is written twice in a row.`,
  },
  page: {
    why: {
      vi: 'Chép, sửa nhiều lần dễ để sót từ lặp (“các các”, “thực hiện hiện tốt”): đã gặp trong báo cáo rút kinh nghiệm thật.',
      en: 'Texts that are pasted and mended often keep a word twice (“các các”, “thực hiện hiện tốt”), as real reports did.',
    },
    whatToDo: {
      vi: 'Xóa một trong hai từ.',
      en: 'Delete one of the two words.',
    },
    limits: {
      vi: 'Chỉ báo những từ không bao giờ lặp có nghĩa; từ láy, từ ghép gặp nhau (“thực hiện hiện đại hóa”) không bị báo, nên nhiều lỗi lặp khác bị bỏ sót.',
      en: 'Only words that are never meant twice are reported; compounds that meet (“thực hiện hiện đại hóa”) are not, so that other doubled words are missed.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, DOUBLED)) {
        const word = match[1] ?? '';
        const text = match.input ?? '';
        const start = match.index ?? 0;
        if (isSlip(word.toLocaleLowerCase('vi'), text.slice(0, start), text.slice(start + match[0].length)))
          report({ at, data: { word } });
      }
    },
  },
});

const DOUBLED = /(?<![\p{L}\p{N}])(\p{L}+(?: \p{L}+)?) \1(?![\p{L}\p{N}])/giu;
const WORD_BEFORE = /(\p{L}+) $/u;
const WORD_AFTER = /^ (\p{L}+)/u;

function isSlip(word: string, before: string, after: string): boolean {
  if (word.includes(' ')) return doubledPhrases.has(word);
  const last = WORD_BEFORE.exec(before.slice(-LONGEST))?.[1]?.toLocaleLowerCase('vi') ?? '';
  const next = WORD_AFTER.exec(after.slice(0, LONGEST))?.[1]?.toLocaleLowerCase('vi');
  const unless = doubledWords.get(word);
  if (unless) return !unless.after?.includes(last) && !unless.before?.includes(next ?? '');
  if (word === 'được') return beforePassive.has(last);
  // The end of a compound again: a slip where what follows begins anew, or where nothing follows.
  return compounds.has(`${last} ${word}`) && (next === undefined ? /^(?:[\s.,;:)]|$)/u.test(after) : openers.has(next));
}

/** Vietnamese syllables have at most seven letters. */
const LONGEST = 9;
