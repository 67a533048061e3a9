import { addDays, formatShort } from '@rplan/calendar';
import { canBe, datesIn, documentAbove, resolveIn } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A deadline is printed in the author's own words, and these name another day: paper and tracker say different things. */
export const rule = defineRule<{ said: string; due: string }>({
  code: 'RP-DATE-016',
  severity: 'warning',
  title: { vi: 'Lời in của thời hạn ghi ngày khác', en: 'The words of a deadline name another day' },
  message: {
    vi: ({ said, due }) => `Lời in ghi ${said}, còn thời hạn đến hết ${due}. Sửa một trong hai.`,
    en: ({ said, due }) => `The printed words say ${said}, the deadline ends on ${due}. Correct either.`,
  },
  page: {
    why: {
      vi: 'Văn bản in theo lời riêng, bảng theo dõi và lịch tính theo thời hạn; hai ngày khác nhau thì không ai biết ngày nào đúng.',
      en: 'The paper has the words, tracker and calendar the deadline; where they differ nobody knows which holds.',
    },
    whatToDo: {
      vi: 'Sửa lời in hoặc sửa thời hạn.',
      en: 'Correct the words or the deadline.',
    },
    limits: {
      vi: 'Chỉ so ngày ghi đủ ngày, tháng; “trước ngày 15/8” và ngày 14/8 là một. Giờ, quý, tháng không so.',
      en: 'Only days with their month are compared; “before 15/8” and 14/8 are the same. Hours, quarters and months are not compared.',
    },
  },
  readsProse: true,
  on: {
    Due(due, { report }) {
      const { deadline, printed } = due;
      const document = documentAbove(due);
      const resolved = deadline && document && resolveIn(document, deadline);
      if (!printed || !resolved?.due) return;
      const words = plainText(printed).normalize('NFC');
      const stated = datesIn(words).filter(({ date }) => date.day !== undefined && date.month !== undefined);
      const [first] = stated;
      const days = [
        resolved.due,
        resolved.start,
        ...resolved.dues.flatMap(({ due: day, start }) => [day, start]),
      ].flatMap((day) => day ?? []);
      const near = days.flatMap((day) => [day, addDays(day, 1)]);
      if (!first || stated.some(({ date }) => near.some((day) => canBe(date, day)))) return;
      report({
        at: placeOf(due, 'printed'),
        data: { said: words.slice(first.start, first.end), due: formatShort(resolved.due) },
      });
    },
  },
});
