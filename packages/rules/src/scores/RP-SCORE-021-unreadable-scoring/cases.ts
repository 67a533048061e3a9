import { type Cases, rplan } from '../../cases.js';

const index = (items: string) => rplan`
  bộ chỉ số C "Chỉ số" { tối đa 1
    lĩnh vực 1 "Một" { tối đa 1  số liệu a "tổng số"  số liệu b "đã xong"
      ${items}
    }
  }
`;

export const cases: Cases = {
  failing: [
    index('công thức (b/a «&» 2) * tối đa'),
    index('công thức b «a»'),
    index('nếu b/a < 0,8 thì không «chấm»'),
    index('mức «đúng quy định: 1»'),
    index('mức từ 20% trở lên: 1; «kém hơn: 0»'),
  ],
  silent: [
    index('công thức (b/a) x điểm tối đa'),
    index('nếu tỷ lệ b/a <0.8 thì điểm đánh giá là 0'),
    index('mức Từ 15% - dưới 20% số cơ quan, đơn vị: 0.5'),
    index('mức "đúng quy định": 1'),
    index('cách chấm "Theo hướng dẫn riêng"'),
  ],
};
