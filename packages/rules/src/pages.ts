import type { Bilingual } from '@rplan/syntax';
import type { Case } from './cases.js';
import type { Severity } from './diagnostic.js';
import { cases } from './generated/cases.js';
import { fixes } from './generated/fixes.js';
import { rules } from './generated/rules.js';
import type { PageTexts } from './rule.js';

/** All that is said of a rule to somebody who asks: on its page, by `rplan explain`, in the editor. */
export interface RulePage extends PageTexts {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly readsProse: boolean;
  /** What its fix may do, and who has to look; that there is none. */
  readonly fix: Bilingual;
  /** An example with `«»` around what is underlined, and one in which the rule finds nothing. */
  readonly failing: string;
  readonly silent: string;
}

/** The parts of a page, as they are headed. */
export const pageHeadings = {
  why: { vi: 'Vì sao', en: 'Why' },
  whatToDo: { vi: 'Cách xử lý', en: 'What to do' },
  fix: { vi: 'Sửa tự động', en: 'Fix' },
  limits: { vi: 'Giới hạn đã biết', en: 'Known limits' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The pages of all rules, in the order of the rules. */
export function rulePages(): RulePage[] {
  return rules.map(({ code, severity, title, page, readsProse = false }) => {
    const { failing, silent } = cases.get(code) ?? { failing: [], silent: [] };
    return {
      code,
      severity,
      title,
      readsProse,
      ...page,
      fix: FIXES[fixes.get(code)?.safety ?? 'none'],
      failing: textOf(failing[0]),
      silent: textOf(silent[0]),
    };
  });
}

const FIXES = {
  safe: {
    vi: 'Có, an toàn: rplan check --fix tự sửa.',
    en: 'Yes, and safe: rplan check --fix applies it.',
  },
  'same word': {
    vi: 'Có. rplan check --fix chỉ tự sửa khi vẫn là từ ấy: khác vị trí dấu thanh, khoảng trắng hoặc chữ hoa của từ khóa; còn lại chọn trong trình soạn thảo.',
    en: 'Yes. rplan check --fix applies it where the word stays the same: another place of the tone mark, other blanks, a keyword’s capitals; the rest is chosen in the editor.',
  },
  look: {
    vi: 'Có gợi ý trong trình soạn thảo; người soạn xem rồi chọn.',
    en: 'Offered in the editor; the writer looks and chooses.',
  },
  none: { vi: 'Không có.', en: 'None.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function textOf(one: Case | undefined): string {
  return typeof one === 'object' ? one.text : (one ?? '');
}
