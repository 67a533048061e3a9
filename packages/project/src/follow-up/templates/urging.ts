import type { Lead } from '../followed-plan.js';
import { type Draft, LATE_COLUMNS, LATE_COLUMNS_OF_ALL, type Template } from './template.js';

/** Công văn đôn đốc: one for each unit that leads late tasks, and one for all of them; of one unit that one alone. */
export const urging: Template = ({ plan, unit }) => {
  if (unit) return [toOne(plan.name, unit)];
  const late = plan.leads.filter((lead) => lead.late > 0);
  return late.length === 0 ? [] : [...late.map((lead) => toOne(plan.name, lead)), toAll(plan.name, late)];
};

function toOne(plan: string, { name: unit }: Lead): Draft {
  return {
    kind: 'công văn',
    symbol: undefined,
    stem: `ĐÔN-ĐỐC-${unit}`,
    title: `đôn đốc thực hiện nhiệm vụ tại {${plan}}`,
    addressees: [unit],
    body: (name) => `
      đoạn "Thực hiện {${plan}.đầy đủ}, tính đến ngày {${name}.ngày}, {${unit}} chủ trì {${plan}.số nhiệm vụ.${unit}} nhiệm vụ; đã hoàn thành {${plan}.số nhiệm vụ hoàn thành.${unit}} nhiệm vụ, còn {${plan}.số nhiệm vụ quá hạn.${unit}} nhiệm vụ quá hạn và {${plan}.số nhiệm vụ chưa báo cáo.${unit}} nhiệm vụ chưa báo cáo. Các nhiệm vụ quá hạn gồm:"
      bảng nhiệm vụ { của ${plan}  chủ trì ${unit}  quá hạn  xếp theo thời hạn  ${LATE_COLUMNS} }
      đoạn "Yêu cầu {${unit}}:"
      ý "Tập trung hoàn thành các nhiệm vụ quá hạn nêu trên; báo cáo rõ nguyên nhân, trách nhiệm và thời gian hoàn thành từng nhiệm vụ."
      ý "Cập nhật đầy đủ kết quả các nhiệm vụ chưa báo cáo; nhiệm vụ cần lùi thời hạn phải có văn bản đề nghị và chỉ thực hiện khi được chấp thuận."`,
    recipients: ['Như trên'],
  };
}

function toAll(plan: string, late: readonly Lead[]): Draft {
  return {
    kind: 'công văn',
    symbol: undefined,
    stem: 'ĐÔN-ĐỐC',
    title: `đôn đốc thực hiện nhiệm vụ tại {${plan}}`,
    addressees: late.map(({ name }) => name),
    body: (name) => `
      đoạn "Thực hiện {${plan}.đầy đủ}, tính đến ngày {${name}.ngày} có {${plan}.số nhiệm vụ hoàn thành}/{${plan}.số nhiệm vụ} nhiệm vụ hoàn thành ({${plan}.tỷ lệ nhiệm vụ hoàn thành}), {${plan}.số nhiệm vụ quá hạn} nhiệm vụ quá hạn, {${plan}.số nhiệm vụ chưa báo cáo} nhiệm vụ chưa báo cáo. Các nhiệm vụ quá hạn tại {PL-1}."
      đoạn "Yêu cầu các cơ quan, đơn vị:"
      ý "Tập trung hoàn thành các nhiệm vụ quá hạn do mình chủ trì; báo cáo rõ nguyên nhân, trách nhiệm và thời gian hoàn thành từng nhiệm vụ."
      ý "Cập nhật đầy đủ kết quả các nhiệm vụ chưa báo cáo; nhiệm vụ cần lùi thời hạn phải có văn bản đề nghị và chỉ thực hiện khi được chấp thuận."
      phụ lục PL-1 "Nhiệm vụ quá hạn" {
        bảng nhiệm vụ { của ${plan}  quá hạn  xếp theo chủ trì, thời hạn  ${LATE_COLUMNS_OF_ALL} }
      }`,
    recipients: ['Như trên'],
  };
}
