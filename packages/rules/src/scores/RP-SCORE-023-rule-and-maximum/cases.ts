import { type Cases, rplan } from '../../cases.js';

const index = (items: string) => rplan`
  bộ chỉ số C "Chỉ số" { tối đa 1
    lĩnh vực 1 "Một" { tối đa 1
      ${items}
    }
  }
`;

export const cases: Cases = {
  failing: [
    index('«mức từ 20% trở lên: 0,5»'),
    index('«mức "Đúng quy định": 2»\n mức "Không đúng": 0'),
    index('nội dung «1» "Một" { tối đa 0,5 }\n nội dung 2 "Hai" { tối đa 0,25 }'),
  ],
  silent: [
    index('mức từ 20% trở lên: 1; dưới 20%: 0,5'),
    index('mức "Đúng quy định": 1\n mức "Không đúng": 0'),
    index('nội dung 1 "Một" { tối đa 0,5 }\n nội dung 2 "Hai" { tối đa 0,5 }'),
    index('còn trống "các nội dung cộng lại được 0,5"\n nội dung 1 "Một" { tối đa 0,5 }'),
    index('công thức 1 * tối đa'),
  ],
};
