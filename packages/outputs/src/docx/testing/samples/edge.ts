import type { LayoutProfile, Outline } from '@rplan/outline';
import { foot, head, list, noteMark, p, t } from './build.js';
import { appendix, taskTable } from './plan.js';

/** The least that is a document: one section without a block. */
export const empty: Outline = {
  properties: { title: '', kind: 'plan' },
  notes: [],
  sections: [{ kind: 'main', orientation: 'portrait', blocks: [] }],
};

/** Tables against tables, against the start and the end of sections, and cells without text. */
export const tablesOnly = (profile: LayoutProfile): Outline => ({
  properties: { title: 'Bảng', kind: 'plan' },
  notes: [],
  sections: [
    {
      kind: 'main',
      orientation: 'portrait',
      blocks: [
        head(profile, { issuer: 'SỞ NỘI VỤ', number: 'Số: 05/KH-SNV', date: 'Hà Tĩnh, ngày 05 tháng 01 năm 2026' }),
        taskTable(2),
        taskTable(1),
        foot({ recipients: [], signing: ['GIÁM ĐỐC'], signatory: 'Trần A' }),
      ],
    },
    appendix(profile, 'Phụ lục', taskTable(2)),
    { kind: 'attached', orientation: 'portrait', blocks: [{ type: 'rule', role: 'subject-rule', length: 5000 }] },
  ],
});

const everyCodeUnit = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)).join('');

/** Text that nobody writes on purpose: control characters, halves of pairs, markup, right-to-left marks, no end. */
export const hostile: Outline = {
  properties: { title: `<&"'> ${everyCodeUnit}\ud800`, creator: '\udc00]]>', date: '2026-13-99T', kind: '&' },
  notes: [
    { id: 'a', paragraphs: [p('note', '\u0000ghi chú <w:p/>'), p('note', [noteMark(0)])] },
    { id: 'không có đoạn', paragraphs: [] },
  ],
  sections: [
    {
      kind: 'main',
      orientation: 'portrait',
      circulation: p('circulation', [noteMark(1), t('')]),
      blocks: [
        p('text', everyCodeUnit, { mark: '\u0001<a>)', anchor: 'Đầu & cuối' }),
        p('text', 'một\ud83dnửa, một\ude00nửa, cả \ud83d\ude00', { anchor: 'đầu & cuối' }),
        p('text', '\u202eđảo\u202c \u200f\u200e\u2066\u2069 \ufeff\ufffe\uffff\u0085\u2028', { anchor: '' }),
        p('text', 'Uỷ ban nhân dân đường'.normalize('NFD'), { anchor: '9'.repeat(80) }),
        p('text', [t('cô'), t('\u0323ng'), noteMark(1), noteMark(0), noteMark(1)]),
        p('text', 'a'.repeat(100_000)),
        p('urgency', ''),
        p('draft-mark', '<DỰ THẢO>'),
        { type: 'rule', role: 'issuer-rule', length: -3 },
        ...list('bullet', '', ['', ' ']),
        {
          type: 'table',
          title: '"&<',
          columns: [{ heading: [], width: 1, align: 'left' }],
          rows: [{ type: 'group', cell: [] }],
        },
      ],
    },
  ],
};
