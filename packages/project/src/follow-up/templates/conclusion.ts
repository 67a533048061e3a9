import { standingSentence, type Template } from './template.js';

/** Thông báo kết luận of a meeting on the plan. What it changes is written where a comment says how: nobody but the meeting knows it. */
export const conclusion: Template = ({ plan }) => {
  const { name: of } = plan;
  const [first] = plan.late.flatMap(({ item }) => item.name ?? []);
  const example = first ?? 'NV-1';
  return [
    {
      kind: 'thông báo',
      symbol: 'TB',
      stem: 'KẾT-LUẬN',
      title: `Kết luận cuộc họp về tiến độ thực hiện {${of}}`,
      body: (name) => `
      đánh số "1." "a)"
      điều chỉnh ${of}
      đoạn "Sau khi xem xét tiến độ thực hiện {${of}.đầy đủ}, cuộc họp kết luận như sau:"
      ý "Đến ngày {${name}.ngày}, kế hoạch có ${standingSentence(of)}; quá hạn {${of}.số nhiệm vụ quá hạn}."
      ý "Các nhiệm vụ sau quá hạn; đơn vị chủ trì chịu trách nhiệm hoàn thành:"
      bảng nhiệm vụ { của ${of}  quá hạn  xếp theo thời hạn  cột thứ tự "TT", nhiệm vụ "Nhiệm vụ", chủ trì "Đơn vị chủ trì", thời hạn "Thời hạn", số ngày quá hạn "Quá hạn (ngày)", lý do "Nguyên nhân" }
      // Điều chỉnh được cuộc họp thống nhất, ví dụ:
      //   ý "Lùi thời hạn {${of}.${example}|nhiệm vụ ...} đến ...." { sửa đổi ${example} { thời hạn ... } }
      //   ý "Bổ sung nhiệm vụ sau:" { bổ sung { nhiệm vụ NV-1 "..." { chủ trì ...  thời hạn ... } } }`,
      recipients: plan.leads.map(({ name }) => `{${name}}`),
    },
  ];
};
