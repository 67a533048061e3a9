import type { Lead } from '../followed-plan.js';
import type { Draft, Template } from './template.js';

const COLUMNS =
  'cột thứ tự "TT", nhiệm vụ "Nhiệm vụ", thời hạn "Thời hạn", sản phẩm "Sản phẩm", trạng thái "Tình trạng"';

/** Phiếu trích nhiệm vụ of one unit: what it leads, and what it supports; without a unit one for each that leads. */
export const extract: Template = ({ plan, unit }) =>
  (unit ? [unit] : plan.leads).map((lead) => extractFor(plan.name, lead));

function extractFor(plan: string, { name: unit }: Lead): Draft {
  return {
    kind: 'phiếu chuyển',
    symbol: 'PC',
    stem: `TRÍCH-${unit}`,
    title: `Nhiệm vụ của {${unit}} tại {${plan}}`,
    body: (name) => `
      đoạn "Trích từ {${plan}.đầy đủ} và các văn bản điều chỉnh đến ngày {${name}.ngày}: {${unit}} chủ trì {${plan}.số nhiệm vụ.${unit}} nhiệm vụ, đã hoàn thành {${plan}.số nhiệm vụ hoàn thành.${unit}}, quá hạn {${plan}.số nhiệm vụ quá hạn.${unit}}."
      đoạn "**Nhiệm vụ chủ trì**"
      bảng nhiệm vụ { của ${plan}  chủ trì ${unit}  xếp theo thời hạn  ${COLUMNS} }
      đoạn "**Nhiệm vụ phối hợp**"
      bảng nhiệm vụ { của ${plan}  phối hợp ${unit}  xếp theo thời hạn  cột thứ tự "TT", nhiệm vụ "Nhiệm vụ", chủ trì "Đơn vị chủ trì", thời hạn "Thời hạn", trạng thái "Tình trạng" }`,
    recipients: [`{${unit}}`],
  };
}
