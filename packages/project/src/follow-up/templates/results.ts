import type { CivilDate } from '@rplan/calendar';
import { type Draft, LATE_COLUMNS_OF_ALL, RESULT_COLUMNS, standingSentence, type Template } from './template.js';

type Span = 'quarter' | 'half' | 'year';

/** Báo cáo kết quả of a quarter, half a year or a year: that in which the day lies. */
export const results =
  (span: Span): Template =>
  ({ plan }): readonly Draft[] => {
    const { name: of, sections } = plan;
    const { said, next } = PERIODS[span](plan.day);
    const bySection = sections.map(
      (section) =>
        `\n        ý "{${of}.${section}}: hoàn thành {${of}.${section}.số nhiệm vụ hoàn thành}/{${of}.${section}.số nhiệm vụ} nhiệm vụ, quá hạn {${of}.${section}.số nhiệm vụ quá hạn}."`,
    );
    return [
      {
        kind: 'báo cáo',
        symbol: 'BC',
        stem: `KẾT-QUẢ-${STEMS[span]}`,
        title: `Kết quả thực hiện {${of}} ${said}`,
        body: (name) => `
      đánh số "I." "1." "a)"
      đoạn "Thực hiện {${of}.đầy đủ}, kết quả tính đến ngày {${name}.ngày} như sau:"
      mục "KẾT QUẢ THỰC HIỆN" {
        đoạn "Kế hoạch có ${standingSentence(of)}. Tỷ lệ hoàn thành {${of}.tỷ lệ nhiệm vụ hoàn thành}. Kết quả từng nhiệm vụ tại {PL-1}."${bySection.join('')}
      }
      mục "NHIỆM VỤ QUÁ HẠN VÀ NGUYÊN NHÂN" {
        đoạn "Có {${of}.số nhiệm vụ quá hạn} nhiệm vụ quá hạn; nguyên nhân do đơn vị báo cáo nêu trong bảng:"
        bảng nhiệm vụ { của ${of}  quá hạn  xếp theo thời hạn  ${LATE_COLUMNS_OF_ALL} }
      }
      mục "NHIỆM VỤ THỜI GIAN TỚI" {
        đoạn "Tập trung xử lý dứt điểm các nhiệm vụ quá hạn; thực hiện đúng thời hạn các nhiệm vụ sau:"
        bảng nhiệm vụ { của ${of}  chưa hoàn thành  ${next}xếp theo thời hạn  cột thứ tự "TT", nhiệm vụ "Nhiệm vụ", chủ trì "Đơn vị chủ trì", thời hạn "Thời hạn", trạng thái "Tình trạng" }
      }
      phụ lục PL-1 "Kết quả thực hiện từng nhiệm vụ" {
        bảng nhiệm vụ { của ${of}  ${RESULT_COLUMNS} }
      }`,
        recipients: plan.leads.map(({ name }) => `{${name}}`),
      },
    ];
  };

const STEMS: Readonly<Record<Span, string>> = { quarter: 'QUÝ', half: '6-THÁNG', year: 'NĂM' };
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** How a period is called, and what chooses the tasks of the next one. After a year all that is open comes next. */
const PERIODS: Readonly<Record<Span, (day: CivilDate) => { said: string; next: string }>> = {
  quarter: ({ year, month }) => {
    const quarter = Math.ceil(month / 3);
    const [after, ofYear] = quarter === 4 ? [1, year + 1] : [quarter + 1, year];
    return {
      said: `quý ${ROMAN[quarter - 1]} năm ${year}`,
      next: `thời hạn trong quý ${ROMAN[after - 1]}/${ofYear}  `,
    };
  },
  half: ({ year, month }) =>
    month <= 6
      ? { said: `6 tháng đầu năm ${year}`, next: `thời hạn 6 tháng cuối năm ${year}  ` }
      : { said: `6 tháng cuối năm ${year}`, next: `thời hạn 6 tháng đầu năm ${year + 1}  ` },
  year: ({ year }) => ({ said: `năm ${year}`, next: '' }),
};
