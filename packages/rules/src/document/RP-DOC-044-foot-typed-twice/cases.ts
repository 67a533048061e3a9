import type { Cases } from '../../cases.js';

const plan = (foot: string) => `cơ quan A "Sở A" { chức vụ GĐ "Giám đốc" { đứng đầu } }
cơ quan B "Sở B"
thông báo T "Thông báo" {
  ban hành A  số 1/TB-A  ngày 1/2/2026
  đoạn "Lời."
  ${foot}
  ký A.GĐ "Lê An"
}`;

export const cases: Cases = {
  failing: [
    plan('nơi nhận """\n  {B}\n  «Lưu: VT, TH»\n  """\n  lưu "VT"'),
    plan('nơi nhận """\n  - {B};\n  - «Lưu: VT»«./.»\n  """\n  lưu "VT"'),
    plan('nơi nhận "{B}; «Lưu VT»"'),
    plan('nơi nhận "{B}«./.»"  lưu "VT"'),
    plan('nơi nhận "{B}"  lưu "VT«./.»"'),
    plan('nơi nhận "{B}"  lưu "VT"').replace('"Lời."', '"Lời«./.»"  đoạn "Hết."'),
    plan('nhiệm vụ N "Làm«./.»" { chủ trì B }  đoạn "Hết."  nơi nhận "{B}"  lưu "VT"'),
    plan('trình bày chi tiết  nhiệm vụ N "Làm.«./.»" { chủ trì B }  nơi nhận "{B}"  lưu "VT"'),
    plan('phụ lục PL "Mẫu" { đoạn "Một«./.»"  đoạn "Hai./." }  nơi nhận "{B}"  lưu "VT"'),
  ],
  silent: [
    plan('nơi nhận "{B}"  lưu "VT"').replace('"Lời."', '"Lời./."'),
    plan('đoạn "Giao {N|rà soát}./."  nhiệm vụ N { chủ trì B  thời hạn 31/3/2026 }  nơi nhận "{B}"  lưu "VT"'),
    plan('nhiệm vụ N "Làm./." { chủ trì B  thời hạn 31/3/2026 }  nơi nhận "{B}"  lưu "VT"'),
    plan('nơi nhận "{B}"  lưu "VT"').replace('"Lời."', '"Kết thúc bằng dấu “./.” theo mẫu."'),
    plan('phụ lục PL "Mẫu" { đoạn "Một."  đoạn "Hai./." }  nơi nhận "{B}"  lưu "VT"'),
    plan('nơi nhận "{B}; Lưu trữ lịch sử tỉnh"  lưu "VT"'),
    plan('nơi nhận "{B}; Trung tâm Lưu trữ lịch sử"  lưu "VT"'),
    plan('nơi nhận "{B}"  lưu "Lưu: VT, TH."'),
    plan('nơi nhận """\n  - {B};\n  - Như trên\n  """  lưu "VT"'),
  ],
};
