import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';
import { beforePassive, compounds, doubledPhrases, doubledWords, openers } from './doubled-words.js';

/** A word written twice in a row, where it cannot be meant. */
export const doubledWord = defineRule<{ word: string }>({
  code: 'RP-LANG-002',
  family: 'language',
  severity: 'information',
  title: { vi: 'Lặp từ', en: 'A word written twice' },
  message: {
    vi: ({ word }) => `Từ “${word}” viết hai lần liền nhau.`,
    en: ({ word }) => `“${word}” is written twice in a row.`,
  },
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
  examples: {
    failing:
      'báo cáo B "Báo cáo" { đoạn "Nêu «các các» giải pháp, thực «hiện hiện» tốt, «thực hiện thực hiện» kế hoạch." }',
    passing:
      'báo cáo B "Báo cáo" { đoạn "Luôn luôn nêu các giải pháp thực hiện hiện đại hóa; cán bộ bộ phận Một cửa đánh giá giá trị, kết quả đạt được được công khai từ từ." }',
  },
});

const DOUBLED = /(?<![\p{L}\p{N}])(\p{L}+(?: \p{L}+)?) \1(?![\p{L}\p{N}])/giu;
const WORD_BEFORE = /(\p{L}+) $/u;
const WORD_BEHIND = /^ (\p{L}+)/u;

function isSlip(word: string, before: string, behind: string): boolean {
  if (word.includes(' ')) return doubledPhrases.has(word);
  const last = WORD_BEFORE.exec(before.slice(-LONGEST))?.[1]?.toLocaleLowerCase('vi') ?? '';
  const next = WORD_BEHIND.exec(behind.slice(0, LONGEST))?.[1]?.toLocaleLowerCase('vi');
  const unless = doubledWords.get(word);
  if (unless) return !unless.after?.includes(last) && !unless.before?.includes(next ?? '');
  if (word === 'được') return beforePassive.has(last);
  // The end of a compound again: a slip where what follows begins anew, or where nothing follows.
  return (
    compounds.has(`${last} ${word}`) && (next === undefined ? /^(?:[\s.,;:)]|$)/u.test(behind) : openers.has(next))
  );
}

/** Vietnamese syllables have at most seven letters. */
const LONGEST = 9;
