import { placeOf, readDeadline } from '@rplan/syntax';
import { type Deadline, isDue, isMilestone } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** Words after a deadline that no form accounts for: they are printed, and say nothing to the calendar. */
export const rule = defineRule<{ written: string }>({
  code: 'RP-DATE-027',
  severity: 'information',
  title: { vi: 'Lời sau thời hạn được giữ nguyên', en: 'Words after a deadline are kept as words' },
  message: {
    vi: ({ written }) =>
      `“${written}” được in nguyên văn, không tính vào thời hạn. Nếu là ghi chú, đặt trong ngoặc đơn.`,
    en: ({ written }) =>
      `“${written}” is printed as it stands and no part of the deadline. A remark belongs in brackets.`,
  },
  page: {
    why: {
      vi: 'Lời gõ sau ngày có thể là một thuộc tính gõ sai chính tả, khi đó đơn vị hay sản phẩm bị mất mà không ai biết.',
      en: 'Words after a day may be a misspelt property, and then a unit or a product is lost without a word.',
    },
    whatToDo: {
      vi: 'Đặt ghi chú trong ngoặc đơn, hoặc xuống dòng và sửa từ khóa.',
      en: 'Put a remark in brackets, or begin a line and mend its keyword.',
    },
    limits: {
      vi: 'Ghi chú trong ngoặc đơn và lời mở đầu bằng “đối với”, “hoặc”, “theo”, “riêng” ... không báo.',
      en: 'Remarks in brackets, and words that begin with “đối với”, “hoặc”, “theo”, “riêng” ... are silent.',
    },
  },
  on: {
    Deadline(node, { report }) {
      const { reading, start, text } = readDeadline(node);
      const { rest } = reading;
      if (!rest || reading.problems.length > 0) return;
      const written = text.slice(rest.start, rest.end);
      // RP-DATE-028 tells of a time that stands alone.
      const times = reading.uncounted.filter((time) => time.isLimit && time.start >= rest.start);
      if (!LETTER.test(times.reduce((words, time) => words.replace(text.slice(time.start, time.end), ''), written)))
        return;
      const at = { ...placeOf(node), start: start + rest.start, end: start + rest.end };
      // With a text after them they are most often a misspelt property, and the text would be printed for the deadline.
      const isHeading = HEADING.test(written);
      const severity = isPrinted(node)
        ? { severity: 'error' as const }
        : isHeading
          ? { severity: 'warning' as const }
          : {};
      report({ at, data: { written }, ...severity });
    },
  },
});

const LETTER = /\p{L}/u;
/** `phôi hợp: Sở Tư pháp`: the heading of something else, mistyped. */
const HEADING = /^[.,;\s]*\p{L}[\p{L}\p{M}\s]{0,40}:/u;

function isPrinted({ $container: owner }: Deadline): boolean {
  return (isDue(owner) && owner.printed !== undefined) || (isMilestone(owner) && owner.text !== undefined);
}
