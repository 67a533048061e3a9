/* Made by scripts/generate.mjs. */

import type { AnyRule } from '../rule.js';
import { rule as rpSyntax001 } from '../syntax/RP-SYNTAX-001-unexpected-word/rule.js';
import { rule as rpSyntax002 } from '../syntax/RP-SYNTAX-002-unexpected-sign/rule.js';
import { rule as rpSyntax003 } from '../syntax/RP-SYNTAX-003-unclosed-text/rule.js';
import { rule as rpSyntax004 } from '../syntax/RP-SYNTAX-004-lost-link/rule.js';
import { rule as rpSyntax005 } from '../syntax/RP-SYNTAX-005-stray-brace/rule.js';
import { rule as rpSyntax006 } from '../syntax/RP-SYNTAX-006-missing-brace/rule.js';
import { rule as rpSyntax007 } from '../syntax/RP-SYNTAX-007-too-deep/rule.js';
import { rule as rpSyntax008 } from '../syntax/RP-SYNTAX-008-control-character/rule.js';
import { rule as rpSyntax009 } from '../syntax/RP-SYNTAX-009-long-run/rule.js';
import { rule as rpName001 } from '../names/RP-NAME-001-unknown-name/rule.js';
import { rule as rpName002 } from '../names/RP-NAME-002-wrong-type/rule.js';
import { rule as rpName003 } from '../names/RP-NAME-003-ambiguous-name/rule.js';
import { rule as rpName004 } from '../names/RP-NAME-004-duplicate-name/rule.js';
import { rule as rpName005 } from '../names/RP-NAME-005-shadowed-name/rule.js';
import { rule as rpName006 } from '../names/RP-NAME-006-party-in-words/rule.js';
import { rule as rpName007 } from '../names/RP-NAME-007-other-name/rule.js';
import { rule as rpName008 } from '../names/RP-NAME-008-missing-part/rule.js';
import { rule as rpName009 } from '../names/RP-NAME-009-look-alike/rule.js';
import { rule as rpName010 } from '../names/RP-NAME-010-outside-validity/rule.js';
import { rule as rpName011 } from '../names/RP-NAME-011-abolished-body/rule.js';
import { rule as rpName012 } from '../names/RP-NAME-012-endless-mention/rule.js';
import { rule as rpName013 } from '../names/RP-NAME-013-overlong-mention/rule.js';
import { rule as rpName014 } from '../names/RP-NAME-014-nothing-recorded/rule.js';
import { rule as rpName015 } from '../names/RP-NAME-015-other-party-in-words/rule.js';
import { rule as rpName018 } from '../names/RP-NAME-018-word-as-name/rule.js';
import { rule as rpName019 } from '../names/RP-NAME-019-added-under-a-taken-name/rule.js';
import { rule as rpName020 } from '../names/RP-NAME-020-printed-name/rule.js';
import { rule as rpDate001 } from '../dates/RP-DATE-001-impossible-date/rule.js';
import { rule as rpDate002 } from '../dates/RP-DATE-002-vague-deadline/rule.js';
import { rule as rpDate003 } from '../dates/RP-DATE-003-missing-deadline/rule.js';
import { rule as rpDate004 } from '../dates/RP-DATE-004-dependency-cycle/rule.js';
import { rule as rpDate005 } from '../dates/RP-DATE-005-due-before-dependency/rule.js';
import { rule as rpDate006 } from '../dates/RP-DATE-006-overdue/rule.js';
import { rule as rpDate007 } from '../dates/RP-DATE-007-due-before-document/rule.js';
import { rule as rpDate008 } from '../dates/RP-DATE-008-outside-period/rule.js';
import { rule as rpDate009 } from '../dates/RP-DATE-009-day-off/rule.js';
import { rule as rpDate010 } from '../dates/RP-DATE-010-reversed-span/rule.js';
import { rule as rpDate011 } from '../dates/RP-DATE-011-finished-after-report/rule.js';
import { rule as rpDate012 } from '../dates/RP-DATE-012-before-its-plan/rule.js';
import { rule as rpDate013 } from '../dates/RP-DATE-013-finished-before-plan/rule.js';
import { rule as rpDate014 } from '../dates/RP-DATE-014-length-without-start/rule.js';
import { rule as rpDate015 } from '../dates/RP-DATE-015-provisional-day/rule.js';
import { rule as rpDate017 } from '../dates/RP-DATE-017-superseded-part/rule.js';
import { rule as rpDate018 } from '../dates/RP-DATE-018-overlong-period/rule.js';
import { rule as rpDate021 } from '../dates/RP-DATE-021-impossible-date-in-prose/rule.js';
import { rule as rpDate022 } from '../dates/RP-DATE-022-other-weekday/rule.js';
import { rule as rpDate023 } from '../dates/RP-DATE-023-length-of-span/rule.js';
import { rule as rpDate024 } from '../dates/RP-DATE-024-words-of-another-day/rule.js';
import { rule as rpDate025 } from '../dates/RP-DATE-025-day-in-the-task/rule.js';
import { rule as rpDate026 } from '../dates/RP-DATE-026-half-a-deadline/rule.js';
import { rule as rpDate027 } from '../dates/RP-DATE-027-words-after-deadline/rule.js';
import { rule as rpDate028 } from '../dates/RP-DATE-028-time-not-counted/rule.js';
import { rule as rpDate029 } from '../dates/RP-DATE-029-extension-not-later/rule.js';
import { rule as rpDate030 } from '../dates/RP-DATE-030-pace-against-days/rule.js';
import { rule as rpScore001 } from '../scores/RP-SCORE-001-sum-of-fields/rule.js';
import { rule as rpScore002 } from '../scores/RP-SCORE-002-above-maximum/rule.js';
import { rule as rpScore003 } from '../scores/RP-SCORE-003-deduction/rule.js';
import { rule as rpScore004 } from '../scores/RP-SCORE-004-grouped-number/rule.js';
import { rule as rpScore005 } from '../scores/RP-SCORE-005-stated-value/rule.js';
import { rule as rpScore006 } from '../scores/RP-SCORE-006-index-year/rule.js';
import { rule as rpScore007 } from '../scores/RP-SCORE-007-mixed-units/rule.js';
import { rule as rpScore008 } from '../scores/RP-SCORE-008-population/rule.js';
import { rule as rpScore009 } from '../scores/RP-SCORE-009-scored-twice/rule.js';
import { rule as rpScore010 } from '../scores/RP-SCORE-010-impossible-rank/rule.js';
import { rule as rpScore011 } from '../scores/RP-SCORE-011-stated-rate/rule.js';
import { rule as rpScore012 } from '../scores/RP-SCORE-012-stated-change/rule.js';
import { rule as rpScore013 } from '../scores/RP-SCORE-013-percentage-of-fraction/rule.js';
import { rule as rpScore014 } from '../scores/RP-SCORE-014-parts-of-a-whole/rule.js';
import { rule as rpScore015 } from '../scores/RP-SCORE-015-typed-change/rule.js';
import { rule as rpScore016 } from '../scores/RP-SCORE-016-recovers-more-than-lost/rule.js';
import { rule as rpScore017 } from '../scores/RP-SCORE-017-target-above-maximum/rule.js';
import { rule as rpScore018 } from '../scores/RP-SCORE-018-target-in-words/rule.js';
import { rule as rpScore019 } from '../scores/RP-SCORE-019-not-by-rule/rule.js';
import { rule as rpScore020 } from '../scores/RP-SCORE-020-no-points-from-figures/rule.js';
import { rule as rpScore021 } from '../scores/RP-SCORE-021-unreadable-scoring/rule.js';
import { rule as rpScore022 } from '../scores/RP-SCORE-022-unknown-figure/rule.js';
import { rule as rpScore023 } from '../scores/RP-SCORE-023-rule-and-maximum/rule.js';
import { rule as rpScore024 } from '../scores/RP-SCORE-024-target-and-results/rule.js';
import { rule as rpScore025 } from '../scores/RP-SCORE-025-out-of-another-maximum/rule.js';
import { rule as rpCover001 } from '../coverage/RP-COVER-001-unexplained-points/rule.js';
import { rule as rpCover002 } from '../coverage/RP-COVER-002-finding-without-task/rule.js';
import { rule as rpCover003 } from '../coverage/RP-COVER-003-task-without-lead/rule.js';
import { rule as rpCover004 } from '../coverage/RP-COVER-004-lead-in-support/rule.js';
import { rule as rpCover005 } from '../coverage/RP-COVER-005-several-leads/rule.js';
import { rule as rpCover006 } from '../coverage/RP-COVER-006-finding-without-node/rule.js';
import { rule as rpCover007 } from '../coverage/RP-COVER-007-catch-all-task/rule.js';
import { rule as rpCover008 } from '../coverage/RP-COVER-008-owner-not-addressed/rule.js';
import { rule as rpCover009 } from '../coverage/RP-COVER-009-idle-addressee/rule.js';
import { rule as rpCover010 } from '../coverage/RP-COVER-010-group-without-lead/rule.js';
import { rule as rpCover011 } from '../coverage/RP-COVER-011-task-without-finding/rule.js';
import { rule as rpCite001 } from '../citations/RP-CITE-001-incomplete-citation/rule.js';
import { rule as rpCite002 } from '../citations/RP-CITE-002-two-dates/rule.js';
import { rule as rpCite003 } from '../citations/RP-CITE-003-cited-later/rule.js';
import { rule as rpCite004 } from '../citations/RP-CITE-004-citation-form/rule.js';
import { rule as rpCite005 } from '../citations/RP-CITE-005-blank-date/rule.js';
import { rule as rpCite006 } from '../citations/RP-CITE-006-number-form/rule.js';
import { rule as rpCite007 } from '../citations/RP-CITE-007-issuer-symbol/rule.js';
import { rule as rpCite008 } from '../citations/RP-CITE-008-unused-document/rule.js';
import { rule as rpCite009 } from '../citations/RP-CITE-009-typed-citation/rule.js';
import { rule as rpSign001 } from '../signature/RP-SIGN-001-deputy-without-head/rule.js';
import { rule as rpSign002 } from '../signature/RP-SIGN-002-foreign-signer/rule.js';
import { rule as rpDoc001 } from '../document/RP-DOC-001-incomplete-head/rule.js';
import { rule as rpDoc002 } from '../document/RP-DOC-002-missing-appendix/rule.js';
import { rule as rpDoc003 } from '../document/RP-DOC-003-no-reporting/rule.js';
import { rule as rpDoc004 } from '../document/RP-DOC-004-no-deliverables/rule.js';
import { rule as rpDoc005 } from '../document/RP-DOC-005-uneven-roles/rule.js';
import { rule as rpDoc006 } from '../document/RP-DOC-006-enumeration-order/rule.js';
import { rule as rpDoc007 } from '../document/RP-DOC-007-unmet-requirement/rule.js';
import { rule as rpDoc008 } from '../document/RP-DOC-008-misplaced/rule.js';
import { rule as rpDoc009 } from '../document/RP-DOC-009-said-twice/rule.js';
import { rule as rpDoc010 } from '../document/RP-DOC-010-without-text/rule.js';
import { rule as rpDoc011 } from '../document/RP-DOC-011-change-of-nothing/rule.js';
import { rule as rpDoc012 } from '../document/RP-DOC-012-basis-end/rule.js';
import { rule as rpDoc013 } from '../document/RP-DOC-013-unmentioned-appendix/rule.js';
import { rule as rpDoc014 } from '../document/RP-DOC-014-conflicting-reports/rule.js';
import { rule as rpDoc015 } from '../document/RP-DOC-015-done-but-short/rule.js';
import { rule as rpDoc016 } from '../document/RP-DOC-016-above-the-whole/rule.js';
import { rule as rpDoc017 } from '../document/RP-DOC-017-unmarked-note/rule.js';
import { rule as rpDoc018 } from '../document/RP-DOC-018-status-goes-back/rule.js';
import { rule as rpDoc019 } from '../document/RP-DOC-019-empty-update/rule.js';
import { rule as rpDoc020 } from '../document/RP-DOC-020-typed-mark/rule.js';
import { rule as rpDoc021 } from '../document/RP-DOC-021-done-not-yet/rule.js';
import { rule as rpDoc022 } from '../document/RP-DOC-022-empty-table/rule.js';
import { rule as rpDoc031 } from '../document/RP-DOC-031-stated-count/rule.js';
import { rule as rpDoc032 } from '../document/RP-DOC-032-without-foot/rule.js';
import { rule as rpDoc033 } from '../document/RP-DOC-033-listed-twice/rule.js';
import { rule as rpDoc034 } from '../document/RP-DOC-034-written-twice/rule.js';
import { rule as rpDoc035 } from '../document/RP-DOC-035-stated-progress/rule.js';
import { rule as rpDoc037 } from '../document/RP-DOC-037-unknown-status/rule.js';
import { rule as rpDoc038 } from '../document/RP-DOC-038-heading-as-name/rule.js';
import { rule as rpDoc039 } from '../document/RP-DOC-039-capital-subject/rule.js';
import { rule as rpDoc040 } from '../document/RP-DOC-040-not-addressed/rule.js';
import { rule as rpDoc041 } from '../document/RP-DOC-041-change-of-dropped/rule.js';
import { rule as rpDoc042 } from '../document/RP-DOC-042-column-of-nothing/rule.js';
import { rule as rpDoc043 } from '../document/RP-DOC-043-contradictory-update/rule.js';
import { rule as rpDoc044 } from '../document/RP-DOC-044-foot-typed-twice/rule.js';
import { rule as rpDoc045 } from '../document/RP-DOC-045-open-end/rule.js';
import { rule as rpDoc046 } from '../document/RP-DOC-046-unprinted-duties/rule.js';
import { rule as rpLang001 } from '../language/RP-LANG-001-foreign-letter/rule.js';
import { rule as rpLang002 } from '../language/RP-LANG-002-doubled-word/rule.js';
import { rule as rpLang003 } from '../language/RP-LANG-003-slip/rule.js';
import { rule as rpLang004 } from '../language/RP-LANG-004-superseded-term/rule.js';
import { rule as rpLang005 } from '../language/RP-LANG-005-mixed-decimals/rule.js';
import { rule as rpLang006 } from '../language/RP-LANG-006-dangling-value/rule.js';
import { rule as rpLang007 } from '../language/RP-LANG-007-stray-punctuation/rule.js';
import { rule as rpLang008 } from '../language/RP-LANG-008-missing-stop/rule.js';
import { rule as rpLang009 } from '../language/RP-LANG-009-undefined-abbreviation/rule.js';
import { rule as rpLang010 } from '../language/RP-LANG-010-mixed-date-style/rule.js';
import { rule as rpLang011 } from '../language/RP-LANG-011-mixed-vocabularies/rule.js';
import { rule as rpLang020 } from '../language/RP-LANG-020-damaged-text/rule.js';
import { rule as rpLang021 } from '../language/RP-LANG-021-straight-quotes/rule.js';
import { rule as rpIgnore001 } from '../ignore/RP-IGNORE-001-unused-ignore/rule.js';
import { rule as rpIgnore002 } from '../ignore/RP-IGNORE-002-reasonless-ignore/rule.js';

/** Every rule, in the order of the reference documentation. */
export const rules: readonly AnyRule[] = [
  rpSyntax001,
  rpSyntax002,
  rpSyntax003,
  rpSyntax004,
  rpSyntax005,
  rpSyntax006,
  rpSyntax007,
  rpSyntax008,
  rpSyntax009,
  rpName001,
  rpName002,
  rpName003,
  rpName004,
  rpName005,
  rpName006,
  rpName007,
  rpName008,
  rpName009,
  rpName010,
  rpName011,
  rpName012,
  rpName013,
  rpName014,
  rpName015,
  rpName018,
  rpName019,
  rpName020,
  rpDate001,
  rpDate002,
  rpDate003,
  rpDate004,
  rpDate005,
  rpDate006,
  rpDate007,
  rpDate008,
  rpDate009,
  rpDate010,
  rpDate011,
  rpDate012,
  rpDate013,
  rpDate014,
  rpDate015,
  rpDate017,
  rpDate018,
  rpDate021,
  rpDate022,
  rpDate023,
  rpDate024,
  rpDate025,
  rpDate026,
  rpDate027,
  rpDate028,
  rpDate029,
  rpDate030,
  rpScore001,
  rpScore002,
  rpScore003,
  rpScore004,
  rpScore005,
  rpScore006,
  rpScore007,
  rpScore008,
  rpScore009,
  rpScore010,
  rpScore011,
  rpScore012,
  rpScore013,
  rpScore014,
  rpScore015,
  rpScore016,
  rpScore017,
  rpScore018,
  rpScore019,
  rpScore020,
  rpScore021,
  rpScore022,
  rpScore023,
  rpScore024,
  rpScore025,
  rpCover001,
  rpCover002,
  rpCover003,
  rpCover004,
  rpCover005,
  rpCover006,
  rpCover007,
  rpCover008,
  rpCover009,
  rpCover010,
  rpCover011,
  rpCite001,
  rpCite002,
  rpCite003,
  rpCite004,
  rpCite005,
  rpCite006,
  rpCite007,
  rpCite008,
  rpCite009,
  rpSign001,
  rpSign002,
  rpDoc001,
  rpDoc002,
  rpDoc003,
  rpDoc004,
  rpDoc005,
  rpDoc006,
  rpDoc007,
  rpDoc008,
  rpDoc009,
  rpDoc010,
  rpDoc011,
  rpDoc012,
  rpDoc013,
  rpDoc014,
  rpDoc015,
  rpDoc016,
  rpDoc017,
  rpDoc018,
  rpDoc019,
  rpDoc020,
  rpDoc021,
  rpDoc022,
  rpDoc031,
  rpDoc032,
  rpDoc033,
  rpDoc034,
  rpDoc035,
  rpDoc037,
  rpDoc038,
  rpDoc039,
  rpDoc040,
  rpDoc041,
  rpDoc042,
  rpDoc043,
  rpDoc044,
  rpDoc045,
  rpDoc046,
  rpLang001,
  rpLang002,
  rpLang003,
  rpLang004,
  rpLang005,
  rpLang006,
  rpLang007,
  rpLang008,
  rpLang009,
  rpLang010,
  rpLang011,
  rpLang020,
  rpLang021,
  rpIgnore001,
  rpIgnore002,
];
