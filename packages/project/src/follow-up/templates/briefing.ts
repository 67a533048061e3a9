import { LATE_COLUMNS_OF_ALL, type Template } from './template.js';

/** Bảng giao ban: how the plan stands, what is late and what comes within the month, for a page on the table of a meeting. */
export const briefing: Template = ({ plan: { name: of, day } }) => [
  {
    kind: 'báo cáo',
    symbol: 'BC',
    stem: 'GIAO-BAN',
    title: `Tiến độ thực hiện {${of}} (phục vụ giao ban)`,
    body: (name) => `
      đoạn "Tính đến ngày {${name}.ngày}: hoàn thành {${of}.số nhiệm vụ hoàn thành}/{${of}.số nhiệm vụ} nhiệm vụ ({${of}.tỷ lệ nhiệm vụ hoàn thành}); đang thực hiện {${of}.số nhiệm vụ đang thực hiện}; quá hạn {${of}.số nhiệm vụ quá hạn}; chưa báo cáo {${of}.số nhiệm vụ chưa báo cáo}."
      đoạn "**Quá hạn**"
      bảng nhiệm vụ { của ${of}  quá hạn  xếp theo thời hạn  ${LATE_COLUMNS_OF_ALL} }
      đoạn "**Đến hạn trong tháng, chưa xong**"
      bảng nhiệm vụ { của ${of}  còn trong hạn  thời hạn trong tháng ${day.month}/${day.year}  xếp theo thời hạn  cột thứ tự "TT", nhiệm vụ "Nhiệm vụ", chủ trì "Đơn vị chủ trì", thời hạn "Thời hạn", trạng thái "Tình trạng" }`,
    recipients: ['Thành phần dự họp'],
  },
];
