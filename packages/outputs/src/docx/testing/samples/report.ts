import type { LayoutProfile, Outline } from '@rplan/outline';
import { foot, head, list, p, ruleUnder, t } from './build.js';

const subject =
  'Đánh giá, rút kinh nghiệm công tác cải cách hành chính năm 2018;\nnhiệm vụ, giải pháp khắc phục năm 2019';

/** A report of a province's office: headings, scores, findings and tasks as bullets of two levels. */
export const report = (profile: LayoutProfile): Outline => ({
  properties: { title: subject.replace('\n', ' '), creator: 'Văn phòng UBND tỉnh', date: '2019-05-20', kind: 'report' },
  notes: [],
  sections: [
    {
      kind: 'main',
      orientation: 'portrait',
      blocks: [
        head(profile, {
          superior: 'ỦY BAN NHÂN DÂN TỈNH',
          issuer: 'VĂN PHÒNG',
          number: 'Số: 02/BC-VP',
          date: 'Hà Tĩnh, ngày 20 tháng 5 năm 2019',
        }),
        p('kind', 'BÁO CÁO'),
        p('subject', subject),
        ruleUnder(profile, 'subject-rule', subject),
        p('addressee-single', 'Kính gửi: Sở Nội vụ'),
        p(
          'text',
          'Thực hiện Quyết định số 615/QĐ-UBND ngày 15/3/2019 của UBND tỉnh về việc công bố Chỉ số cải cách hành chính năm 2018 của các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố; Công văn số 446/SNV-CCHC&VTLT ngày 19/3/2019 của Sở Nội vụ về sử dụng kết quả Chỉ số SIPAS, PARINDEX 2018.',
        ),
        p(
          'text',
          'Ngày 15/5/2019, Văn phòng UBND tỉnh đã tổ chức họp giao ban giữa Lãnh đạo UBND tỉnh với Lãnh đạo Văn phòng và các phòng, ban, đơn vị trực thuộc. Văn phòng UBND tỉnh báo cáo kết quả quán triệt, đồng thời đánh giá ưu điểm, tồn tại và đưa ra các giải pháp tiếp tục thực hiện như sau:',
        ),
        p('heading-1', 'KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH TRONG NĂM 2018', { mark: 'I.', anchor: 'Kết quả' }),
        p(
          'text',
          'Chỉ số cải cách hành chính của Văn phòng xếp ở vị trí thứ 02 (tăng 3 bậc so với năm 2017), đạt 93,13/100 điểm. Chỉ số được đánh giá dựa trên các tiêu chí sau:',
        ),
        ...list('bullet', '-', [
          'Công tác chỉ đạo điều hành: 14,5/15,5 điểm;',
          'Xây dựng văn bản quy phạm pháp luật: 9,98/10 điểm;',
          'Cải cách thủ tục hành chính: 16,97/17 điểm;',
          'Hiện đại hóa hành chính: 15,19/19,5 điểm.',
        ]),
        p('heading-1', 'ƯU ĐIỂM, TỒN TẠI', { mark: 'II.' }),
        p('heading-2', 'Ưu điểm', { mark: '1.' }),
        p(
          'text',
          'Trong năm 2018, công tác cải cách hành chính đã được tập thể lãnh đạo Văn phòng UBND tỉnh chỉ đạo quyết liệt đến toàn thể cán bộ, công chức, viên chức và người lao động; việc theo dõi, đôn đốc bảo đảm đúng tiến độ, không để tồn đọng.',
        ),
        p('heading-2', 'Hạn chế', { mark: '2.' }),
        p('text', 'Trong 8 tiêu chí chấm điểm, Văn phòng UBND tỉnh còn hạn chế ở 05 lĩnh vực.'),
        p('heading-1', 'NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC TỒN TẠI, HẠN CHẾ', { mark: 'III.' }),
        p('heading-2', 'Công tác chỉ đạo điều hành cải cách hành chính', { mark: '1.' }),
        p(
          'numbered',
          [
            t(
              'Tồn tại: báo cáo 6 tháng, quý III, báo cáo năm chưa báo cáo kết quả công tác cải cách thủ tục hành chính tại phụ lục 3 kèm theo Công văn số 36/SNV-CCHC ngày 08/01/2018 của Sở Nội vụ (',
            ),
            t('trừ 01 điểm', { italic: true }),
            t(').'),
          ],
          { mark: 'a)', anchor: 'TT-1' },
        ),
        p(
          'numbered',
          'Nhiệm vụ, giải pháp khắc phục: Nêu cao trách nhiệm của tập thể và công chức được phân công làm nhiệm vụ kiểm soát thủ tục hành chính và lãnh đạo phụ trách; chấp hành nghiêm chế độ báo cáo theo quy định.',
          { mark: 'b)' },
        ),
        ...list('sub-bullet', '+', [
          'Đơn vị chủ trì thực hiện: Phòng Kiểm soát thủ tục hành chính;',
          'Thời gian thực hiện: Định kỳ.',
        ]),
        p('heading-2', 'Cải cách tổ chức bộ máy hành chính', { mark: '2.' }),
        ...list('bullet', '-', [
          'Tồn tại: Sắp xếp tổ chức bộ máy và kiện toàn chức năng, nhiệm vụ của các cơ quan, đơn vị thuộc và trực thuộc.',
          'Nhiệm vụ, giải pháp khắc phục: Thực hiện nghiêm túc theo chủ trương của UBND tỉnh.',
        ]),
        ...list('sub-bullet', '+', [
          'Đơn vị thực hiện: Các phòng, ban, đơn vị trực thuộc Văn phòng;',
          'Thời gian thực hiện: Thường xuyên.',
        ]),
        p(
          'text',
          'Trên đây là báo cáo kết quả thực hiện công tác cải cách hành chính năm 2018 và các giải pháp tiếp tục thực hiện trong thời gian tới của Văn phòng UBND tỉnh. Văn phòng trân trọng báo cáo Sở Nội vụ./.',
        ),
        foot({
          recipients: [
            'Như trên;',
            'Đ/c Chủ tịch UBND tỉnh (b/c);',
            'Đ/c Phó Chủ tịch Thường trực UBND tỉnh phụ trách công tác cải cách hành chính (b/c);',
            'Các phòng, ban, đơn vị trực thuộc Văn phòng;',
            'Lưu: VT, HCTC.',
          ],
          signing: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
          signatory: 'Nguyễn Văn An',
        }),
      ],
    },
  ],
});
