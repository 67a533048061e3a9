import type { Language } from '../l10n.js';
import { t } from '../l10n.js';

/** A kind of document to begin with. */
export interface Template {
  /** The keyword that begins such a document. */
  readonly kind: Readonly<Record<Language, string>>;
  readonly file: string;
  readonly detail: string;
}

export const DIRECTORY = 'danh-ba.rplan';

/** Where the text of a template stands, from the extension's folder. The English ones are generated. */
export function pathOf(file: string, language: Language): string {
  return language === 'en' ? `templates/en/${file}` : `templates/${file}`;
}

export function templates(): Template[] {
  return [
    {
      kind: { vi: 'kế hoạch', en: 'plan' },
      file: 'ke-hoach.rplan',
      detail: t('findings, tasks with lead, deadline and deliverable'),
    },
    {
      kind: { vi: 'công văn', en: 'official letter' },
      file: 'cong-van.rplan',
      detail: t('letter that asks units to remedy findings'),
    },
    { kind: { vi: 'báo cáo', en: 'report' }, file: 'bao-cao.rplan', detail: t('results, findings, tasks to come') },
    { kind: { vi: 'quyết định', en: 'decision' }, file: 'quyet-dinh.rplan', detail: t('legal bases and articles') },
    { kind: { vi: 'chỉ thị', en: 'directive' }, file: 'chi-thi.rplan', detail: t('what the head requires of units') },
    {
      kind: { vi: 'thông báo', en: 'notice' },
      file: 'thong-bao.rplan',
      detail: t('conclusions of a meeting, with tasks'),
    },
    { kind: { vi: 'tờ trình', en: 'submission' }, file: 'to-trinh.rplan', detail: t('proposal to a superior body') },
    { kind: { vi: 'biên bản', en: 'minutes' }, file: 'bien-ban.rplan', detail: t('minutes with what was agreed') },
    { kind: { vi: 'giấy mời', en: 'invitation' }, file: 'giay-moi.rplan', detail: t('invitation to a meeting') },
  ];
}
