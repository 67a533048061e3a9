import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';
import { type KnownSlip, knownSlips } from './known-slips.js';

const MEANT = new Map(knownSlips.map(([written, meant]) => [written, meant]));
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${knownSlips.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** The phrase, at the beginning of a sentence too. */
function patternOf([written, , unlessBefore]: KnownSlip): string {
  const first = written.charAt(0);
  const rest = written.slice(1).replace(/[().]/g, '\\$&');
  return `[${first}${first.toLocaleUpperCase('vi')}]${rest}${unlessBefore ? `(?! (?:${unlessBefore})(?!\\p{L}))` : ''}`;
}

/** A slip of the pen from the list of those met in real documents. */
export const rule = defineRule<{ written: string; meant: string }>({
  code: 'RP-LANG-003',
  severity: 'information',
  title: { vi: 'Lỗi viết thường gặp', en: 'A known slip' },
  message: {
    vi: ({ written, meant }) => `“${written}”: có lẽ là “${meant}”.`,
    en: ({ written, meant }) => `“${written}”: “${meant}” is probably meant.`,
  },
  page: {
    why: {
      vi: 'Danh sách lỗi đã gặp trong văn bản thật của các cơ quan: “đơn đốc”, “những nhiễu”, “thuộc thẩm giải quyết”...',
      en: 'A list of slips met in real documents of offices: “đơn đốc”, “những nhiễu”, “thuộc thẩm giải quyết” and others.',
    },
    whatToDo: {
      vi: 'Đọc lại cả câu rồi sửa theo gợi ý nếu đúng.',
      en: 'Read the whole sentence, then take the suggestion if it is right.',
    },
    limits: {
      vi: 'Không phải công cụ soát chính tả: chỉ nhận ra các cụm từ trong danh sách. Câu trích nguyên văn có lỗi cũng bị báo.',
      en: 'No spelling checker: it knows the phrases of its list only. A quotation with the slip in it is reported too.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, PATTERN))
        report({ at, data: { written: match[0], meant: meantBy(match[0]) } });
    },
  },
});

function meantBy(written: string): string {
  const known = MEANT.get(written);
  if (known !== undefined) return known;
  const meant = MEANT.get(written.charAt(0).toLocaleLowerCase('vi') + written.slice(1)) ?? '';
  return meant.charAt(0).toLocaleUpperCase('vi') + meant.slice(1);
}
