import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** A letter of another script inside the prose: what scanning leaves behind, or a look-alike that no search will find. */
export const rule = defineRule<{ letter: string }>({
  code: 'RP-LANG-001',
  severity: 'error',
  title: { vi: 'Chữ của hệ chữ viết khác', en: 'A letter of another script' },
  message: {
    vi: ({ letter }) => `“${letter}” không phải chữ Việt (thường do quét, nhận dạng sai).`,
    en: ({ letter }) => `“${letter}” is no Latin letter (scanning often leaves such).`,
  },
  page: {
    why: {
      vi: 'Quét, nhận dạng chữ hoặc chép từ nơi khác hay để lại chữ của hệ chữ viết khác giống chữ Việt: người đọc không thấy, nhưng tìm kiếm và sắp xếp sai. Đã gặp “lễ l貌” thay cho “lề lối” trong một công văn. Nghị định 30/2020/NĐ-CP (Phụ lục I, Phần I, mục I) yêu cầu bộ mã Unicode tiếng Việt.',
      en: 'Scanning, or pasting from elsewhere, leaves letters of another script that look like Vietnamese ones: a reader does not see them, a search does not find them. “lễ l貌” for “lề lối” stood in a real letter. Decree 30/2020/NĐ-CP (Appendix I, Part I, section I) asks for Vietnamese Unicode.',
    },
    whatToDo: {
      vi: 'Gõ lại chữ được gạch chân bằng bàn phím tiếng Việt.',
      en: 'Type the underlined letter again with a Vietnamese keyboard.',
    },
    limits: {
      vi: 'Ký hiệu toán học, đơn vị đo (α, μg, Ω) và tên riêng nước láng giềng đứng riêng không bị báo. Tên riêng bằng chữ khác viết liền với chữ Việt vẫn bị báo: dùng ghi chú bỏ qua.',
      en: 'Signs of mathematics and units (α, μg, Ω) and names of neighbours that stand by themselves are not reported. A name joined to Latin letters is: ignore it with a comment.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, FOREIGN))
        if (!isMeant(match)) report({ at, data: { letter: match[0] } });
    },
  },
});

const FOREIGN = /(?:(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})[\p{L}\p{M}])+/gu;

/** A sign of mathematics or of a unit (`α = 0,05`, `μg`, `kΩ`), or a name in the script of a neighbour that stands by itself. */
function isMeant({ 0: found, index = 0, input = '' }: RegExpMatchArray): boolean {
  const before = LETTERS_BEFORE.exec(input.slice(Math.max(0, index - LONGEST), index))?.[0].length ?? 0;
  const after = LETTERS_AFTER.exec(input.slice(index + found.length))?.[0].length ?? 0;
  if (GREEK_SIGN.test(found)) return before === 0 ? after <= (MICRO.test(found) ? 3 : 1) : before === 1 && after === 0;
  return before === 0 && after === 0 && WORD_OF_A_NEIGHBOUR.test(found);
}

const LONGEST = 9;
const LETTERS_BEFORE = /\p{L}+$/u;
const LETTERS_AFTER = /^\p{L}+/u;
/** Those that look like no Latin letter; U+2126 is the ohm. */
const GREEK_SIGN = /^[αβγδεθλμπρστφχψωΓΔΘΛΞΠΣΦΨΩ\u2126]$/u;
const MICRO = /^μ$/u;
const WORD_OF_A_NEIGHBOUR =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Lao}\p{Script=Khmer}\p{Script=Thai}\p{M}]{2,}$/u;
