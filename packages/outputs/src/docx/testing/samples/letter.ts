import type { LayoutProfile, Outline } from '@rplan/outline';
import { foot, head, list, noteMark, p, t } from './build.js';

/** An official letter without number and date yet: V/v, an urgency mark, several addressees, notes, a contact line. */
export const letter = (profile: LayoutProfile): Outline => ({
  properties: {
    title: 'V/v tập trung khắc phục tồn tại, hạn chế trong thực hiện CCHC 06 tháng đầu năm 2024',
    creator: 'Ủy ban nhân dân huyện Hương Sơn',
    kind: 'official letter',
  },
  notes: [
    { id: 'kế hoạch', paragraphs: [p('note', 'UBND các xã Sơn Tây, Sơn Kim 1 và thị trấn Tây Sơn.')] },
    {
      id: 'quá hạn',
      paragraphs: [
        p(
          'note',
          'Tỷ lệ hồ sơ quá hạn từ 01/01/2024 đến 30/6/2024 là 2,3 %, theo số liệu của Cổng dịch vụ công quốc gia; số liệu này chưa gồm các hồ sơ đã xin lỗi, hẹn lại ngày trả kết quả.',
        ),
      ],
    },
  ],
  sections: [
    {
      kind: 'main',
      orientation: 'portrait',
      contact: p(
        'contact',
        'Số 1, đường Lê Lợi, thị trấn Phố Châu; điện thoại: 0239 000 0000; thư điện tử: vanthu@example.vn',
      ),
      circulation: p('circulation', 'XEM XONG TRẢ LẠI'),
      blocks: [
        head(
          profile,
          {
            superior: 'UBND TỈNH HÀ TĨNH',
            issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN HƯƠNG SƠN',
            number: 'Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/UBND-NV',
            date: 'Hương Sơn, ngày \u00a0\u00a0\u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0\u00a0\u00a0 năm 2024',
          },
          [
            p('letter-subject', 'V/v tập trung khắc phục tồn tại, hạn chế trong thực hiện CCHC 06 tháng đầu năm 2024'),
            p('urgency', 'HỎA TỐC'),
          ],
        ),
        p('addressee-label', 'Kính gửi:'),
        p(
          'addressee-item',
          'Các phòng chuyên môn thuộc UBND huyện, Văn phòng HĐND và UBND huyện, Trung tâm Phục vụ hành chính công;',
          { mark: '-' },
        ),
        p('addressee-item', 'Ủy ban nhân dân các xã, thị trấn.', { mark: '-' }),
        p('text', [
          t(
            'Tuy nhiên, công tác CCHC vẫn còn một số nội dung chưa đáp ứng yêu cầu như: việc xây dựng kế hoạch, phân công nhiệm vụ, lộ trình thời gian thực hiện chưa cụ thể',
          ),
          noteMark(0),
          t(
            '; việc giải quyết thủ tục hành chính ở một số địa phương chưa tuân thủ quy trình, dễ xảy ra hồ sơ quá hạn giải quyết',
          ),
          noteMark(1),
          t('; tỷ lệ số hóa hồ sơ không đạt tỷ lệ được giao'),
          noteMark(0),
          t('.'),
        ]),
        p('text', 'Để khắc phục các tồn tại nêu trên, Ủy ban nhân dân huyện yêu cầu:'),
        ...list('bullet', '-', [
          'Trưởng các phòng chuyên môn rà soát, khắc phục ngay các tồn tại đã nêu trong báo cáo của Đoàn kiểm tra, hoàn thành trước ngày 30/8/2024;',
          'Chủ tịch UBND các xã, thị trấn chịu trách nhiệm trước Chủ tịch UBND huyện về kết quả thực hiện.',
        ]),
        p('text', 'Yêu cầu các phòng, các xã, thị trấn nghiêm túc thực hiện./.'),
        foot({
          recipients: ['Như trên;', 'Sở Nội vụ (b/c);', 'Lưu: VT, NV.'],
          signing: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
          signatory: 'Trần Văn Bình',
          drafter: 'PL.(30)',
        }),
      ],
    },
  ],
});
