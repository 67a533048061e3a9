import { type Cases, rplan } from '../../cases.js';

const REQUIRES = { report: { task: ['deliverable'], document: ['basis'] } } as const;
const text = (task: string, name = 'N') => rplan`
  cơ quan VP "Văn phòng"
  báo cáo B "Báo cáo" { căn cứ "Căn cứ Luật A."  nhiệm vụ ${name} "Rà soát." { chủ trì VP  thời hạn thường xuyên  ${task} } }
`;

export const cases: Cases = {
  failing: [
    { text: text('', '«N»'), requires: REQUIRES },
    {
      text: 'cơ quan VP "Văn phòng"\nbáo cáo «B» "Báo cáo" { đoạn "Một." }',
      requires: REQUIRES,
    },
  ],
  silent: [
    { text: text('sản phẩm "Báo cáo"'), requires: REQUIRES },
    { text: text(''), requires: { plan: { task: ['deliverable'] } } },
    text(''),
  ],
};
