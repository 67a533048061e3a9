import { LATE_COLUMNS_OF_ALL, type Template } from './template.js';

/** Bảng giao ban: how the plan stands, what is late and who has not reported, for a page on the table of a meeting. */
export const briefing: Template = ({ plan: { name: of, leads } }) => {
  const silent = leads.filter(({ unreported }) => unreported > 0);
  const said = silent.map(({ name: unit }) => `{${unit}} ({${of}.số nhiệm vụ chưa báo cáo.${unit}})`).join(', ');
  return [
    {
      kind: 'báo cáo',
      symbol: 'BC',
      stem: 'GIAO-BAN',
      title: `Tiến độ thực hiện {${of}} (phục vụ giao ban)`,
      body: (name) => `
      đoạn "Tính đến ngày {${name}.ngày}: hoàn thành {${of}.số nhiệm vụ hoàn thành}/{${of}.số nhiệm vụ} nhiệm vụ ({${of}.tỷ lệ nhiệm vụ hoàn thành}); đang thực hiện {${of}.số nhiệm vụ đang thực hiện}; quá hạn {${of}.số nhiệm vụ quá hạn}; chưa báo cáo {${of}.số nhiệm vụ chưa báo cáo}."
      ${said === '' ? '' : `đoạn "Số nhiệm vụ chưa báo cáo theo đơn vị chủ trì: ${said}."`}
      đoạn "Nhiệm vụ quá hạn:"
      bảng nhiệm vụ { của ${of}  quá hạn  xếp theo thời hạn  ${LATE_COLUMNS_OF_ALL} }`,
      recipients: ['Thành phần dự họp'],
    },
  ];
};
