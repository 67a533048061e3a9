import type { Cases } from '../../cases.js';

const plan = (body: string) => `cơ quan A "Sở A" { chức vụ GĐ "Giám đốc" { đứng đầu } }
kế hoạch «K» "Kế hoạch" { ban hành A  số 1/KH-A  ngày 1/2/2026  ${body}  nơi nhận "Như trên"  lưu "VT"  ký A.GĐ "Lê An" }`;
const silent = (body: string) => plan(body).replace('«K»', 'K');
const TASK = 'nhiệm vụ N "Rà soát văn bản." { chủ trì A  thời hạn 30/6/2026 }';

export const cases: Cases = {
  failing: [
    plan(TASK),
    plan('nhiệm vụ N "Sở A rà soát văn bản." { chủ trì A  thời hạn 30/6/2026 }'),
    plan(`mục M "Việc" { chủ trì A  nhiệm vụ N "Rà soát trước ngày 30/6/2026." { thời hạn 30/6/2026 } }`),
  ],
  silent: [
    silent(`trình bày chi tiết  ${TASK}`),
    silent(`đoạn "Tại {PL}."  phụ lục PL "Danh mục" { bảng nhiệm vụ { ${TASK} } }`),
    silent(`${TASK}  đoạn "Tại {PL}."  phụ lục PL "Danh mục" { bảng nhiệm vụ }`),
    silent(`đoạn "Sở A chủ trì, xong trong quý II."  ${TASK}`),
    silent('nhiệm vụ N "Sở A rà soát văn bản trước ngày 30/6/2026." { chủ trì A  thời hạn 30/6/2026 }'),
    silent('nhiệm vụ N "{.chủ trì} rà soát văn bản, xong trước {.thời hạn}." { chủ trì A  thời hạn 30/6/2026 }'),
  ],
};
