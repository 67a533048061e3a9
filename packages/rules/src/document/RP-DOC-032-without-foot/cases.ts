import { type Cases, rplan } from '../../cases.js';

const plan = (head: string, foot: string) => rplan`
  cơ quan VP "Văn phòng" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }
  cơ quan STC "Sở Tài chính"
  ${head} { ban hành VP  số 12/KH-VP  ngày 05/01/2026  ${foot} }
`;

export const cases: Cases = {
  failing: [
    plan('kế hoạch «K» "Kế hoạch"', 'nơi nhận "{STC}"  ký VP.CVP "Lê An"'),
    plan('kế hoạch «K» "Kế hoạch"', 'lưu "VT"  ký VP.CVP "Lê An"'),
    plan('thông báo «K» "Kết luận"', ''),
    plan('kế hoạch K "Kế hoạch"', 'nơi nhận "{STC}"  lưu "VT"  ký VP.CVP «"Họ và tên"»'),
    plan('kế hoạch K "Kế hoạch"', 'nơi nhận "{STC}"  lưu "VT"  ký VP.CVP «"………"»'),
  ],
  silent: [
    plan('kế hoạch K "Kế hoạch"', 'nơi nhận "{STC}"  lưu "VT"  ký VP.CVP "Lê An"'),
    plan('kế hoạch K "Kế hoạch"', 'dự thảo'),
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ban hành VP  số _/KH-VP  ngày _/6/2026 }',
    rplan`
      cơ quan VP "Văn phòng" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }
      quyết định Q-1 "Ban hành" { ban hành VP  số 1/QĐ-VP  ngày 5/1/2026  nơi nhận "Như trên"  lưu "VT"  ký VP.CVP "Lê An" }
      quy chế Q "Phối hợp" { ban hành VP  ban hành kèm theo Q-1 }
    `,
  ],
};
