/* Made by scripts/generate.mjs. */

import type { RuleFix } from '../fixes/fix.js';
import { fix as rpSyntax001 } from '../syntax/RP-SYNTAX-001-unexpected-word/fix.js';
import { fix as rpSyntax002 } from '../syntax/RP-SYNTAX-002-unexpected-sign/fix.js';
import { fix as rpSyntax003 } from '../syntax/RP-SYNTAX-003-unclosed-text/fix.js';
import { fix as rpSyntax004 } from '../syntax/RP-SYNTAX-004-lost-link/fix.js';
import { fix as rpSyntax005 } from '../syntax/RP-SYNTAX-005-stray-brace/fix.js';
import { fix as rpSyntax006 } from '../syntax/RP-SYNTAX-006-missing-brace/fix.js';
import { fix as rpSyntax008 } from '../syntax/RP-SYNTAX-008-control-character/fix.js';
import { fix as rpName001 } from '../names/RP-NAME-001-unknown-name/fix.js';
import { fix as rpName003 } from '../names/RP-NAME-003-ambiguous-name/fix.js';
import { fix as rpName006 } from '../names/RP-NAME-006-party-in-words/fix.js';
import { fix as rpName007 } from '../names/RP-NAME-007-other-name/fix.js';
import { fix as rpName018 } from '../names/RP-NAME-018-word-as-name/fix.js';
import { fix as rpDate001 } from '../dates/RP-DATE-001-impossible-date/fix.js';
import { fix as rpDate002 } from '../dates/RP-DATE-002-vague-deadline/fix.js';
import { fix as rpDate009 } from '../dates/RP-DATE-009-day-off/fix.js';
import { fix as rpDate026 } from '../dates/RP-DATE-026-half-a-deadline/fix.js';
import { fix as rpScore001 } from '../scores/RP-SCORE-001-sum-of-fields/fix.js';
import { fix as rpScore003 } from '../scores/RP-SCORE-003-deduction/fix.js';
import { fix as rpScore004 } from '../scores/RP-SCORE-004-grouped-number/fix.js';
import { fix as rpScore005 } from '../scores/RP-SCORE-005-stated-value/fix.js';
import { fix as rpScore006 } from '../scores/RP-SCORE-006-index-year/fix.js';
import { fix as rpCover001 } from '../coverage/RP-COVER-001-unexplained-points/fix.js';
import { fix as rpCover002 } from '../coverage/RP-COVER-002-finding-without-task/fix.js';
import { fix as rpCover004 } from '../coverage/RP-COVER-004-lead-in-support/fix.js';
import { fix as rpCite004 } from '../citations/RP-CITE-004-citation-form/fix.js';
import { fix as rpCite006 } from '../citations/RP-CITE-006-number-form/fix.js';
import { fix as rpDoc006 } from '../document/RP-DOC-006-enumeration-order/fix.js';
import { fix as rpDoc012 } from '../document/RP-DOC-012-basis-end/fix.js';
import { fix as rpDoc020 } from '../document/RP-DOC-020-typed-mark/fix.js';
import { fix as rpDoc039 } from '../document/RP-DOC-039-capital-subject/fix.js';
import { fix as rpDoc044 } from '../document/RP-DOC-044-foot-typed-twice/fix.js';
import { fix as rpDoc045 } from '../document/RP-DOC-045-open-end/fix.js';
import { fix as rpLang002 } from '../language/RP-LANG-002-doubled-word/fix.js';
import { fix as rpLang003 } from '../language/RP-LANG-003-slip/fix.js';
import { fix as rpLang004 } from '../language/RP-LANG-004-superseded-term/fix.js';
import { fix as rpLang005 } from '../language/RP-LANG-005-mixed-decimals/fix.js';
import { fix as rpLang007 } from '../language/RP-LANG-007-stray-punctuation/fix.js';
import { fix as rpLang008 } from '../language/RP-LANG-008-missing-stop/fix.js';
import { fix as rpLang010 } from '../language/RP-LANG-010-mixed-date-style/fix.js';
import { fix as rpLang011 } from '../language/RP-LANG-011-mixed-vocabularies/fix.js';
import { fix as rpLang020 } from '../language/RP-LANG-020-damaged-text/fix.js';
import { fix as rpLang021 } from '../language/RP-LANG-021-straight-quotes/fix.js';
import { fix as rpIgnore001 } from '../ignore/RP-IGNORE-001-unused-ignore/fix.js';

/** The fixes that stand beside their rules. */
export const fixes: ReadonlyMap<string, RuleFix> = new Map<string, RuleFix>([
  ['RP-SYNTAX-001', rpSyntax001],
  ['RP-SYNTAX-002', rpSyntax002],
  ['RP-SYNTAX-003', rpSyntax003],
  ['RP-SYNTAX-004', rpSyntax004],
  ['RP-SYNTAX-005', rpSyntax005],
  ['RP-SYNTAX-006', rpSyntax006],
  ['RP-SYNTAX-008', rpSyntax008],
  ['RP-NAME-001', rpName001],
  ['RP-NAME-003', rpName003],
  ['RP-NAME-006', rpName006],
  ['RP-NAME-007', rpName007],
  ['RP-NAME-018', rpName018],
  ['RP-DATE-001', rpDate001],
  ['RP-DATE-002', rpDate002],
  ['RP-DATE-009', rpDate009],
  ['RP-DATE-026', rpDate026],
  ['RP-SCORE-001', rpScore001],
  ['RP-SCORE-003', rpScore003],
  ['RP-SCORE-004', rpScore004],
  ['RP-SCORE-005', rpScore005],
  ['RP-SCORE-006', rpScore006],
  ['RP-COVER-001', rpCover001],
  ['RP-COVER-002', rpCover002],
  ['RP-COVER-004', rpCover004],
  ['RP-CITE-004', rpCite004],
  ['RP-CITE-006', rpCite006],
  ['RP-DOC-006', rpDoc006],
  ['RP-DOC-012', rpDoc012],
  ['RP-DOC-020', rpDoc020],
  ['RP-DOC-039', rpDoc039],
  ['RP-DOC-044', rpDoc044],
  ['RP-DOC-045', rpDoc045],
  ['RP-LANG-002', rpLang002],
  ['RP-LANG-003', rpLang003],
  ['RP-LANG-004', rpLang004],
  ['RP-LANG-005', rpLang005],
  ['RP-LANG-007', rpLang007],
  ['RP-LANG-008', rpLang008],
  ['RP-LANG-010', rpLang010],
  ['RP-LANG-011', rpLang011],
  ['RP-LANG-020', rpLang020],
  ['RP-LANG-021', rpLang021],
  ['RP-IGNORE-001', rpIgnore001],
]);
