import { type Cases, rplan } from '../../cases.js';

const index = (items: string, data = '') => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" { tối đa 1
    lĩnh vực 1 "Một" { tối đa 1  số liệu a "tổng số"  số liệu b "đã xong"
      ${items}
    }
  }
  kết quả K của VP theo C năm 2026 { điểm 1 { ${data} tự chấm 1 } }
`;

export const cases: Cases = {
  failing: [
    index('công thức «b/c * tối đa»'),
    index('nếu «d = 0 thì tối đa»'),
    index('trừ 0,1 mỗi «n»'),
    index('công thức b/a * tối đa', 'số liệu a = 1, b = 1, «c = 2» '),
  ],
  silent: [
    index('công thức b/a * tối đa'),
    index('công thức b/a * tối đa', 'số liệu a = 1, b = 1 '),
    index('nội dung 1 "Một" { tối đa 1  số liệu c "cuộc"  công thức c * 0,25 }', 'nội dung 1 { số liệu c = 4 } '),
  ],
};
