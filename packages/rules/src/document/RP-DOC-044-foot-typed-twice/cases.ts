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
  ],
  silent: [
    plan('nơi nhận "{B}; Lưu trữ lịch sử tỉnh"  lưu "VT"'),
    plan('nơi nhận "{B}; Trung tâm Lưu trữ lịch sử"  lưu "VT"'),
    plan('nơi nhận "{B}"  lưu "Lưu: VT, TH."'),
    plan('nơi nhận """\n  - {B};\n  - Như trên\n  """  lưu "VT"'),
  ],
};
