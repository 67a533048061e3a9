import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'cơ quan UB-HÒA "Ủy ban nhân dân xã Hòa"\ncơ quan «UB-HOÀ» "Ủy ban nhân dân xã Hoà"',
    'kế hoạch K "Kế hoạch" { mục THÚY "Một" { }  mục «THUÝ» "Hai" { } }',
  ],
  silent: [
    'cơ quan UB-HÒA "Ủy ban nhân dân xã Hòa"\ncơ quan UB-HÓA "Ủy ban nhân dân xã Hóa"',
    'cơ quan UB-HOA "Ủy ban nhân dân xã Hoa"\ncơ quan UB-HÒA "Ủy ban nhân dân xã Hòa"',
    'cơ quan UB-THUẬN "Thuận"\ncơ quan UB-THUÂN "Thuân"',
    'kế hoạch K "Một" { mục HÒA "Một" { } }\nkế hoạch L "Hai" { mục HOÀ "Một" { } }',
  ],
};
