import type { LayoutProfile, Outline } from '@rplan/outline';
import { foot, head, list, p, ruleUnder, t } from './build.js';

const subject = 'Ban hành Quy chế phối hợp khắc phục tồn tại, hạn chế trong công tác cải cách hành chính';
const attachedSubject = 'Phối hợp khắc phục tồn tại, hạn chế trong công tác cải cách hành chính';
const reference = '(Kèm theo Quyết định số 05/QĐ-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ)';

/** A decision with its articles, an acting signatory with two titles, and the rules issued with it. */
export const decision = (profile: LayoutProfile): Outline => ({
  properties: { title: subject, creator: 'Sở Nội vụ', date: '2026-03-09', kind: 'decision' },
  notes: [],
  sections: [
    {
      kind: 'main',
      orientation: 'portrait',
      blocks: [
        head(
          profile,
          {
            superior: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
            issuer: 'SỞ NỘI VỤ',
            number: 'Số: 05/QĐ-SNV',
            date: 'Hà Tĩnh, ngày 09 tháng 3 năm 2026',
          },
          [p('urgency', 'THƯỢNG KHẨN')],
        ),
        p('kind', 'QUYẾT ĐỊNH'),
        p('subject', subject),
        ruleUnder(profile, 'subject-rule', subject),
        p('authority', 'GIÁM ĐỐC SỞ NỘI VỤ'),
        p('legal-basis', 'Căn cứ Luật Tổ chức chính quyền địa phương;'),
        p('legal-basis', 'Theo đề nghị của Chánh Văn phòng Sở.'),
        p('enacting', 'QUYẾT ĐỊNH:'),
        p('article', [t('Ban hành kèm theo Quyết định này Quy chế phối hợp.', { bold: false })], { mark: 'Điều 1.' }),
        p('article', [t('Quyết định này có hiệu lực kể từ ngày ký.', { bold: false })], { mark: 'Điều 2.' }),
        p(
          'article',
          [t('Chánh Văn phòng Sở và Trưởng các phòng chịu trách nhiệm thi hành Quyết định này./.', { bold: false })],
          { mark: 'Điều 3.' },
        ),
        foot({
          recipients: ['Như Điều 3;', 'UBND tỉnh (b/c);', 'Lưu: VT, CCHC&VTLT.'],
          signing: ['Q. GIÁM ĐỐC'],
          also: 'Ủy viên Ban Chỉ đạo cải cách hành chính tỉnh',
          signatory: 'Phạm Thị Dung',
        }),
      ],
    },
    {
      kind: 'attached',
      orientation: 'portrait',
      blocks: [
        head(profile, { superior: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH', issuer: 'SỞ NỘI VỤ' }),
        p('kind', 'QUY CHẾ'),
        p('subject', attachedSubject),
        p('appendix-reference', reference),
        ruleUnder(profile, 'appendix-rule', reference),
        p('article', 'Phạm vi điều chỉnh', { mark: 'Điều 1.' }),
        ...list('numbered', '1.', ['Quy chế này quy định việc phối hợp giữa các phòng thuộc Sở:']),
        p('numbered', 'Khi rà soát tồn tại, hạn chế;', { mark: 'a)' }),
        p('numbered', 'Khi khắc phục và báo cáo kết quả.', { mark: 'b)' }),
        p('article', 'Tổ chức thực hiện', { mark: 'Điều 2.' }),
        p('text', 'Văn phòng Sở theo dõi, đôn đốc việc thực hiện Quy chế này./.'),
      ],
    },
  ],
});
