import type { LayoutProfile, Outline, OutlineSection, Table, TableRow } from '@rplan/outline';
import { foot, head, list, p, ruleUnder } from './build.js';

const subject = 'Khắc phục tồn tại, hạn chế, nâng cao Chỉ số cải cách hành chính năm 2026';
const reference =
  '(Kèm theo Kế hoạch số \u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND ngày \u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0 năm 2026 của Ủy ban nhân dân tỉnh)';

function taskRow(order: number, text: string, lead: string, due: string): TableRow {
  return {
    type: 'cells',
    anchor: `NV-${order}`,
    cells: [
      [p('table-cell', String(order))],
      [
        p('table-cell', text),
        ...list('table-bullet', '-', [
          'Ban hành văn bản chỉ đạo, phân công rõ đầu mối;',
          'Kiểm tra, đôn đốc hằng tháng.',
        ]),
      ],
      [p('table-cell', lead)],
      [p('table-cell', 'Các sở, ban, ngành; UBND các xã, phường')],
      [p('table-cell', due)],
      [p('table-cell', 'Báo cáo kết quả, kèm tài liệu kiểm chứng')],
    ],
  };
}

function group(text: string): TableRow {
  return { type: 'group', cell: [p('table-group', text)] };
}

/** The tasks of the plan: two groups and as many tasks as asked for, so that the table runs over several pages. */
export function taskTable(count: number): Table {
  const rows = Array.from({ length: count }, (_, index) =>
    taskRow(
      index + 1,
      'Rà soát, số hóa và tái sử dụng kết quả giải quyết thủ tục hành chính thuộc phạm vi quản lý; khắc phục tình trạng hồ sơ quá hạn',
      index % 2 === 0 ? 'Sở Nội vụ' : 'Văn phòng UBND tỉnh',
      index % 3 === 0 ? 'Thường xuyên' : 'Trước ngày 30/9/2026',
    ),
  );
  const half = Math.ceil(count / 2);
  return {
    type: 'table',
    title: 'Nhiệm vụ khắc phục tồn tại, hạn chế',
    columns: [
      { heading: [{ type: 'text', text: 'TT' }], width: 0.06, align: 'center' },
      { heading: [{ type: 'text', text: 'Nhiệm vụ' }], width: 0.36, align: 'justify' },
      { heading: [{ type: 'text', text: 'Chủ trì' }], width: 0.14, align: 'left' },
      { heading: [{ type: 'text', text: 'Phối hợp' }], width: 0.16, align: 'left' },
      { heading: [{ type: 'text', text: 'Thời hạn' }], width: 0.12, align: 'center' },
      { heading: [{ type: 'text', text: 'Kết quả' }], width: 0.16, align: 'left' },
    ],
    rows: [
      group('I. CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
      ...rows.slice(0, half),
      group('II. XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ'),
      ...rows.slice(half),
    ],
  };
}

/** A landscape appendix of one table. */
export function appendix(profile: LayoutProfile, label: string, table: Table): OutlineSection {
  const title = 'NHIỆM VỤ KHẮC PHỤC TỒN TẠI, HẠN CHẾ NĂM 2026';
  return {
    kind: 'appendix',
    orientation: 'landscape',
    blocks: [
      p('appendix-label', label),
      p('appendix-title', title),
      p('appendix-reference', reference),
      ruleUnder(profile, 'appendix-rule', reference),
      table,
    ],
  };
}

/** A plan in draft with legal bases, a table in the body and two appendices, the first of them in landscape. */
export const plan = (profile: LayoutProfile): Outline => ({
  properties: { title: subject, creator: 'Ủy ban nhân dân tỉnh Hà Tĩnh', date: '2026-02', kind: 'plan' },
  notes: [],
  sections: [
    {
      kind: 'main',
      orientation: 'portrait',
      blocks: [
        head(
          profile,
          {
            issuer: 'ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH',
            number: 'Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND',
            date: 'Hà Tĩnh, ngày \u00a0\u00a0\u00a0\u00a0\u00a0 tháng 02 năm 2026',
          },
          [p('draft-mark', 'DỰ THẢO')],
        ),
        p('kind', 'KẾ HOẠCH'),
        p('subject', subject),
        ruleUnder(profile, 'subject-rule', subject),
        p('legal-basis', 'Căn cứ Luật Tổ chức chính quyền địa phương;'),
        p(
          'legal-basis',
          'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.',
        ),
        p('text', 'Ủy ban nhân dân tỉnh ban hành Kế hoạch khắc phục tồn tại, hạn chế như sau:'),
        p('heading-1', 'MỤC ĐÍCH, YÊU CẦU', { mark: 'I.' }),
        p(
          'numbered',
          'Khắc phục dứt điểm các tồn tại, hạn chế đã được chỉ ra; nâng cao trách nhiệm của người đứng đầu.',
          { mark: '1.' },
        ),
        p('numbered', 'Nhiệm vụ phải rõ người, rõ việc, rõ thời gian, rõ kết quả.', { mark: '2.' }),
        p('heading-1', 'NHIỆM VỤ', { mark: 'II.' }),
        p('text', 'Nhiệm vụ cụ thể tại Phụ lục I; kết quả chấm điểm tại bảng sau và Phụ lục II.'),
        p('table-title', 'Bảng 1. Kết quả chấm điểm năm 2025'),
        {
          type: 'table',
          title: 'Kết quả chấm điểm năm 2025',
          columns: [
            { heading: [{ type: 'text', text: 'TT' }], width: 0.1, align: 'center' },
            { heading: [{ type: 'text', text: 'Lĩnh vực' }], width: 0.6, align: 'left' },
            { heading: [{ type: 'text', text: 'Điểm đạt/điểm tối đa' }], width: 0.3, align: 'center' },
          ],
          rows: [
            {
              type: 'cells',
              cells: [
                [p('table-cell', '1')],
                [p('table-cell', 'Cải cách thủ tục hành chính')],
                [p('table-cell', '13,2/15')],
              ],
            },
            { type: 'cells', cells: [[p('table-cell', '2')], [p('table-cell', 'Cải cách tài chính công')], []] },
          ],
        },
        p('heading-1', 'TỔ CHỨC THỰC HIỆN', { mark: 'III.' }),
        p(
          'text',
          'Sở Nội vụ chủ trì theo dõi, đôn đốc, định kỳ hằng quý báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện./.',
        ),
        foot({
          recipients: [
            'Bộ Nội vụ;',
            'Thường trực Tỉnh ủy, HĐND tỉnh;',
            'Chủ tịch, các PCT UBND tỉnh;',
            'Các sở, ban, ngành cấp tỉnh;',
            'UBND các xã, phường;',
            'Lưu: VT, NC₁.',
          ],
          signing: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
          signatory: 'Lê Thị Cúc',
        }),
      ],
    },
    appendix(profile, 'Phụ lục I', taskTable(14)),
    {
      kind: 'appendix',
      orientation: 'portrait',
      blocks: [
        p('appendix-label', 'Phụ lục II'),
        p('appendix-title', 'CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA'),
        p('appendix-reference', reference),
        ruleUnder(profile, 'appendix-rule', reference),
        p('text', 'Tiêu chí 3.2: hồ sơ quá hạn giải quyết./.'),
      ],
    },
  ],
});
