import type { FixedTexts } from '../texts.js';
import { compounds } from './compounds.js';
import { eachTaskText } from './task-texts.js';

const nonBreakingSpaces = (count: number) => '\u00a0'.repeat(count);

/** Words of Decree 30/2020/NĐ-CP. Articles are those of PL I, P1 unless another annex is named. */
export const nd30Texts: FixedTexts = {
  // II.1. The decree itself writes HÒA in its prose and HOÀ in some samples.
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  // Practice: where the heads of documents break a long name.
  unbroken: compounds,
  // II.3.
  number: { prefix: 'Số: ', blank: nonBreakingSpaces(8) },
  // II.4.
  date: {
    afterPlace: ', ',
    day: 'ngày',
    month: 'tháng',
    year: 'năm',
    blank: nonBreakingSpaces(6),
  },
  // II.5.
  none: 'Không có',
  letterSubject: 'V/v ',
  letterSubjectWords: 'Về việc',
  // II.9.
  addressees: 'Kính gửi:',
  recipients: {
    label: 'Nơi nhận:',
    mark: '-',
    end: ';',
    lastEnd: '.',
    asAbove: 'Như trên',
    asArticle: 'Như Điều',
    archive: 'Lưu: ',
  },
  // II.6.a.
  basisEnd: ';',
  lastBasisEnd: '.',
  // Every model of PL III; no sentence of the decree prescribes it.
  endMark: './.',
  // II.7 and Article 13.
  signing: { collective: 'TM.', deputy: 'KT.', byOrder: 'TL.', byAuthorisation: 'TUQ.', acting: 'Q.' },
  // PL III, model 1.9.
  tables: {
    task: 'Bảng nhiệm vụ',
    finding: 'Bảng tồn tại, hạn chế',
    points: 'Bảng điểm',
    target: 'Bảng chỉ tiêu',
    progress: 'Bảng tiến độ thực hiện',
  },
  points: { bonus: 'Điểm thưởng', penalty: 'Điểm trừ', total: 'Tổng cộng' },
  meeting: { secretary: 'THƯ KÝ', chair: 'CHỦ TỌA' },
  // III.1.
  attached: { open: '(Kèm theo ', close: ')', filled: true },
  // PL III, models 1.7 and 1.9; the last is a decision's last căn cứ (model 1.2).
  labels: {
    attendance: 'Thành phần: ',
    absent: 'Vắng mặt: ',
    time: 'Thời gian: ',
    venue: 'Địa điểm: ',
    chair: 'Chủ trì: ',
    secretary: 'Thư ký: ',
    'proposed by': 'Theo đề nghị của ',
  },
  // Practice: the words that offices put before who does a task, and by when. The decree has no such lines.
  properties: {
    lead: 'Đơn vị chủ trì: ',
    'joint lead': 'Đơn vị đồng chủ trì: ',
    implementer: 'Đơn vị thực hiện: ',
    support: 'Đơn vị phối hợp: ',
    monitor: 'Đơn vị theo dõi: ',
    responsible: 'Lãnh đạo phụ trách: ',
    due: 'Thời gian thực hiện: ',
    ...eachTaskText((heading) => `${heading}: `),
  },
  items: { finding: 'Tồn tại: ', task: 'Nhiệm vụ: ' },
  // Practice; not a component of the decree.
  draft: 'DỰ THẢO',
  // III.2.
  urgency: { urgent: 'KHẨN', veryUrgent: 'THƯỢNG KHẨN', express: 'HỎA TỐC' },
  secrecy: { confidential: 'MẬT', secret: 'TỐI MẬT', topSecret: 'TUYỆT MẬT' },
  circulation: ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'],
  milestone: 'Mốc ',
  // Bullets are practice.
  numbering: {
    bullet: '-',
    subBullet: '+',
  },
};
