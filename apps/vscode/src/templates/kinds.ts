import { t } from '../l10n.js';

/** A kind of document to begin with; its text stands in `templates/<file>`. */
export interface Template {
  /** As documents and the language name it. */
  readonly kind: string;
  readonly file: string;
  readonly detail: string;
}

export const DIRECTORY = 'danh-ba.rplan';

export function templates(): Template[] {
  return [
    { kind: 'kế hoạch', file: 'ke-hoach.rplan', detail: t('findings, tasks with lead, deadline and deliverable') },
    { kind: 'công văn', file: 'cong-van.rplan', detail: t('letter that asks units to remedy findings') },
    { kind: 'báo cáo', file: 'bao-cao.rplan', detail: t('results, findings, tasks to come') },
    { kind: 'quyết định', file: 'quyet-dinh.rplan', detail: t('legal bases and articles') },
    { kind: 'chỉ thị', file: 'chi-thi.rplan', detail: t('what the head requires of units') },
    { kind: 'thông báo', file: 'thong-bao.rplan', detail: t('conclusions of a meeting, with tasks') },
    { kind: 'tờ trình', file: 'to-trinh.rplan', detail: t('proposal to a superior body') },
    { kind: 'biên bản', file: 'bien-ban.rplan', detail: t('minutes with what was agreed') },
    { kind: 'giấy mời', file: 'giay-moi.rplan', detail: t('invitation to a meeting') },
  ];
}
