import type { FollowedPlan, Lead } from '../followed-plan.js';

/** A document to begin with: what it is for, and its text without head and foot. */
export interface Draft {
  /** The kind of document, by its Vietnamese keyword. */
  readonly kind: string;
  /** The letters between the number and the issuer's: `BC`. Without them the number ends with who drafts. */
  readonly symbol: string | undefined;
  /** What its name and its file begin with. */
  readonly stem: string;
  readonly title: string;
  /** `name` is the document's own, which its words link to. */
  body(name: string): string;
  readonly addressees?: readonly string[];
  readonly recipients: readonly string[];
}

/** What is asked of a template; a unit where one was named. */
interface TemplateContext {
  readonly plan: FollowedPlan;
  readonly unit: Lead | undefined;
}

/** The documents of a template: one, or one for each unit that it is about. */
export type Template = (context: TemplateContext) => readonly Draft[];

/** Columns that say which tasks are late, why, and by how much. */
export const LATE_COLUMNS =
  'cột thứ tự "TT", nhiệm vụ "Nhiệm vụ", thời hạn "Thời hạn", số ngày quá hạn "Quá hạn (ngày)", trạng thái "Tình trạng", lý do "Nguyên nhân"';

/** The same for a table of several units. */
export const LATE_COLUMNS_OF_ALL =
  'cột thứ tự "TT", nhiệm vụ "Nhiệm vụ", chủ trì "Đơn vị chủ trì", thời hạn "Thời hạn", số ngày quá hạn "Quá hạn (ngày)", lý do "Nguyên nhân"';

/** The seven columns of a report of results. */
export const RESULT_COLUMNS =
  'cột thứ tự "TT", nhiệm vụ "Nội dung nhiệm vụ", chủ trì "Đơn vị chủ trì", thời hạn "Thời hạn", kết quả đến nay "Kết quả thực hiện", trạng thái "Tình trạng", lý do "Nguyên nhân, vướng mắc"';

/** How a plan stands, in one sentence whose numbers make up the whole. */
export function standingSentence(plan: string, unit?: string): string {
  const of = unit === undefined ? '' : `.${unit}`;
  const count = (what: string) => `{${plan}.số nhiệm vụ${what}${of}}`;
  return `tổng số ${count('')} nhiệm vụ; hoàn thành ${count(' hoàn thành')} (đúng hạn ${count(' hoàn thành đúng hạn')}, quá hạn ${count(' hoàn thành quá hạn')}); đang thực hiện ${count(' đang thực hiện')}; chưa thực hiện ${count(' chưa thực hiện')}; tạm dừng ${count(' tạm dừng')}; tiếp tục duy trì ${count(' tiếp tục duy trì')}; đề xuất bỏ ${count(' đề xuất bỏ')}; chưa báo cáo ${count(' chưa báo cáo')}`;
}
