import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** A date in the prose whose day was never filled in: `ngày /6/2023`. The head of a draft has blanks of its own. */
export const rule = defineRule<{ written: string }>({
  code: 'RP-CITE-005',
  severity: 'warning',
  title: { vi: 'Ngày trong lời văn còn để trống', en: 'A date in the prose with a blank' },
  message: {
    vi: ({ written }) => `“${written}” chưa có ngày. Ghi đủ ngày, tháng, năm của văn bản.`,
    en: ({ written }) => `“${written}” has no day. Write day, month and year.`,
  },
  page: {
    why: {
      vi: 'Văn bản được viện dẫn đã ban hành thì có ngày; để trống làm viện dẫn không đầy đủ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6). Đã gặp “Báo cáo số 198/BC-UBND ngày /6/2023”.',
      en: 'A cited document has a day; with a blank the citation is incomplete (Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.6). “Báo cáo số 198/BC-UBND ngày /6/2023” stood in a real letter.',
    },
    whatToDo: {
      vi: 'Tra văn bản gốc, ghi đủ ngày, tháng, năm.',
      en: 'Look the document up and write its day, month and year.',
    },
    limits: {
      vi: 'Chỗ trống trong biểu mẫu (“ngày ... tháng ... năm ...”) và ngày ở phần đầu văn bản không bị báo. Văn bản chưa ban hành mà để trống ngày có chủ ý vẫn bị báo.',
      en: 'Blanks of a form (“ngày ... tháng ... năm ...”) and of the head are not reported. A day that is left open on purpose, for a document still to be issued, is.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, BLANK_DAY)) report({ at, data: { written: match[0] } });
    },
  },
});

/** `ngày /6/2023`, `ngày … tháng 6 năm 2023`; `những ngày tháng 6 năm 2023` are days of that month. */
const BLANK_DAY =
  /(?=ngày)(?<!(?:[Nn]hững|[Cc]ác|[Mm]ấy) )ngày\s*(?:\.{2,}|…)?\s*(?:\/\s*\d{1,2}\/\d{4}|tháng \d{1,2} năm \d{4})(?!\d)/gu;
