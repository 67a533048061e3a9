/* Made by scripts/generate.mjs. */

import type { Cases } from '../cases.js';
import { cases as rpSyntax001 } from '../syntax/RP-SYNTAX-001-unexpected-word/cases.js';
import { cases as rpSyntax002 } from '../syntax/RP-SYNTAX-002-unexpected-sign/cases.js';
import { cases as rpSyntax003 } from '../syntax/RP-SYNTAX-003-unclosed-text/cases.js';
import { cases as rpSyntax004 } from '../syntax/RP-SYNTAX-004-lost-link/cases.js';
import { cases as rpSyntax005 } from '../syntax/RP-SYNTAX-005-stray-brace/cases.js';
import { cases as rpSyntax006 } from '../syntax/RP-SYNTAX-006-missing-brace/cases.js';
import { cases as rpSyntax007 } from '../syntax/RP-SYNTAX-007-too-deep/cases.js';
import { cases as rpSyntax008 } from '../syntax/RP-SYNTAX-008-control-character/cases.js';
import { cases as rpSyntax009 } from '../syntax/RP-SYNTAX-009-long-run/cases.js';
import { cases as rpName001 } from '../names/RP-NAME-001-unknown-name/cases.js';
import { cases as rpName002 } from '../names/RP-NAME-002-wrong-type/cases.js';
import { cases as rpName003 } from '../names/RP-NAME-003-ambiguous-name/cases.js';
import { cases as rpName004 } from '../names/RP-NAME-004-duplicate-name/cases.js';
import { cases as rpName005 } from '../names/RP-NAME-005-shadowed-name/cases.js';
import { cases as rpName006 } from '../names/RP-NAME-006-party-in-words/cases.js';
import { cases as rpName007 } from '../names/RP-NAME-007-other-name/cases.js';
import { cases as rpName008 } from '../names/RP-NAME-008-missing-part/cases.js';
import { cases as rpName009 } from '../names/RP-NAME-009-look-alike/cases.js';
import { cases as rpName010 } from '../names/RP-NAME-010-outside-validity/cases.js';
import { cases as rpName011 } from '../names/RP-NAME-011-abolished-body/cases.js';
import { cases as rpName012 } from '../names/RP-NAME-012-endless-mention/cases.js';
import { cases as rpName013 } from '../names/RP-NAME-013-overlong-mention/cases.js';
import { cases as rpName014 } from '../names/RP-NAME-014-nothing-recorded/cases.js';
import { cases as rpName015 } from '../names/RP-NAME-015-other-party-in-words/cases.js';
import { cases as rpName018 } from '../names/RP-NAME-018-word-as-name/cases.js';
import { cases as rpName019 } from '../names/RP-NAME-019-added-under-a-taken-name/cases.js';
import { cases as rpName020 } from '../names/RP-NAME-020-printed-name/cases.js';
import { cases as rpDate001 } from '../dates/RP-DATE-001-impossible-date/cases.js';
import { cases as rpDate002 } from '../dates/RP-DATE-002-vague-deadline/cases.js';
import { cases as rpDate003 } from '../dates/RP-DATE-003-missing-deadline/cases.js';
import { cases as rpDate004 } from '../dates/RP-DATE-004-dependency-cycle/cases.js';
import { cases as rpDate005 } from '../dates/RP-DATE-005-due-before-dependency/cases.js';
import { cases as rpDate006 } from '../dates/RP-DATE-006-overdue/cases.js';
import { cases as rpDate007 } from '../dates/RP-DATE-007-due-before-document/cases.js';
import { cases as rpDate008 } from '../dates/RP-DATE-008-outside-period/cases.js';
import { cases as rpDate009 } from '../dates/RP-DATE-009-day-off/cases.js';
import { cases as rpDate010 } from '../dates/RP-DATE-010-reversed-span/cases.js';
import { cases as rpDate011 } from '../dates/RP-DATE-011-finished-after-report/cases.js';
import { cases as rpDate012 } from '../dates/RP-DATE-012-before-its-plan/cases.js';
import { cases as rpDate013 } from '../dates/RP-DATE-013-finished-before-plan/cases.js';
import { cases as rpDate014 } from '../dates/RP-DATE-014-length-without-start/cases.js';
import { cases as rpDate015 } from '../dates/RP-DATE-015-provisional-day/cases.js';
import { cases as rpDate017 } from '../dates/RP-DATE-017-superseded-part/cases.js';
import { cases as rpDate018 } from '../dates/RP-DATE-018-overlong-period/cases.js';
import { cases as rpDate021 } from '../dates/RP-DATE-021-impossible-date-in-prose/cases.js';
import { cases as rpDate022 } from '../dates/RP-DATE-022-other-weekday/cases.js';
import { cases as rpDate023 } from '../dates/RP-DATE-023-length-of-span/cases.js';
import { cases as rpDate024 } from '../dates/RP-DATE-024-words-of-another-day/cases.js';
import { cases as rpDate025 } from '../dates/RP-DATE-025-day-in-the-task/cases.js';
import { cases as rpDate026 } from '../dates/RP-DATE-026-half-a-deadline/cases.js';
import { cases as rpDate027 } from '../dates/RP-DATE-027-words-after-deadline/cases.js';
import { cases as rpDate028 } from '../dates/RP-DATE-028-time-not-counted/cases.js';
import { cases as rpDate029 } from '../dates/RP-DATE-029-extension-not-later/cases.js';
import { cases as rpDate030 } from '../dates/RP-DATE-030-pace-against-days/cases.js';
import { cases as rpScore001 } from '../scores/RP-SCORE-001-sum-of-fields/cases.js';
import { cases as rpScore002 } from '../scores/RP-SCORE-002-above-maximum/cases.js';
import { cases as rpScore003 } from '../scores/RP-SCORE-003-deduction/cases.js';
import { cases as rpScore004 } from '../scores/RP-SCORE-004-grouped-number/cases.js';
import { cases as rpScore005 } from '../scores/RP-SCORE-005-stated-value/cases.js';
import { cases as rpScore006 } from '../scores/RP-SCORE-006-index-year/cases.js';
import { cases as rpScore007 } from '../scores/RP-SCORE-007-mixed-units/cases.js';
import { cases as rpScore008 } from '../scores/RP-SCORE-008-population/cases.js';
import { cases as rpScore009 } from '../scores/RP-SCORE-009-scored-twice/cases.js';
import { cases as rpScore010 } from '../scores/RP-SCORE-010-impossible-rank/cases.js';
import { cases as rpScore011 } from '../scores/RP-SCORE-011-stated-rate/cases.js';
import { cases as rpScore012 } from '../scores/RP-SCORE-012-stated-change/cases.js';
import { cases as rpScore013 } from '../scores/RP-SCORE-013-percentage-of-fraction/cases.js';
import { cases as rpScore014 } from '../scores/RP-SCORE-014-parts-of-a-whole/cases.js';
import { cases as rpScore015 } from '../scores/RP-SCORE-015-typed-change/cases.js';
import { cases as rpScore016 } from '../scores/RP-SCORE-016-recovers-more-than-lost/cases.js';
import { cases as rpScore017 } from '../scores/RP-SCORE-017-target-above-maximum/cases.js';
import { cases as rpScore018 } from '../scores/RP-SCORE-018-target-in-words/cases.js';
import { cases as rpScore019 } from '../scores/RP-SCORE-019-not-by-rule/cases.js';
import { cases as rpScore020 } from '../scores/RP-SCORE-020-no-points-from-figures/cases.js';
import { cases as rpScore021 } from '../scores/RP-SCORE-021-unreadable-scoring/cases.js';
import { cases as rpScore022 } from '../scores/RP-SCORE-022-unknown-figure/cases.js';
import { cases as rpScore023 } from '../scores/RP-SCORE-023-rule-and-maximum/cases.js';
import { cases as rpScore024 } from '../scores/RP-SCORE-024-target-and-results/cases.js';
import { cases as rpScore025 } from '../scores/RP-SCORE-025-out-of-another-maximum/cases.js';
import { cases as rpCover001 } from '../coverage/RP-COVER-001-unexplained-points/cases.js';
import { cases as rpCover002 } from '../coverage/RP-COVER-002-finding-without-task/cases.js';
import { cases as rpCover003 } from '../coverage/RP-COVER-003-task-without-lead/cases.js';
import { cases as rpCover004 } from '../coverage/RP-COVER-004-lead-in-support/cases.js';
import { cases as rpCover005 } from '../coverage/RP-COVER-005-several-leads/cases.js';
import { cases as rpCover006 } from '../coverage/RP-COVER-006-finding-without-node/cases.js';
import { cases as rpCover007 } from '../coverage/RP-COVER-007-catch-all-task/cases.js';
import { cases as rpCover008 } from '../coverage/RP-COVER-008-owner-not-addressed/cases.js';
import { cases as rpCover009 } from '../coverage/RP-COVER-009-idle-addressee/cases.js';
import { cases as rpCover010 } from '../coverage/RP-COVER-010-group-without-lead/cases.js';
import { cases as rpCover011 } from '../coverage/RP-COVER-011-task-without-finding/cases.js';
import { cases as rpCite001 } from '../citations/RP-CITE-001-incomplete-citation/cases.js';
import { cases as rpCite002 } from '../citations/RP-CITE-002-two-dates/cases.js';
import { cases as rpCite003 } from '../citations/RP-CITE-003-cited-later/cases.js';
import { cases as rpCite004 } from '../citations/RP-CITE-004-citation-form/cases.js';
import { cases as rpCite005 } from '../citations/RP-CITE-005-blank-date/cases.js';
import { cases as rpCite006 } from '../citations/RP-CITE-006-number-form/cases.js';
import { cases as rpCite007 } from '../citations/RP-CITE-007-issuer-symbol/cases.js';
import { cases as rpCite008 } from '../citations/RP-CITE-008-unused-document/cases.js';
import { cases as rpCite009 } from '../citations/RP-CITE-009-typed-citation/cases.js';
import { cases as rpSign001 } from '../signature/RP-SIGN-001-deputy-without-head/cases.js';
import { cases as rpSign002 } from '../signature/RP-SIGN-002-foreign-signer/cases.js';
import { cases as rpDoc001 } from '../document/RP-DOC-001-incomplete-head/cases.js';
import { cases as rpDoc002 } from '../document/RP-DOC-002-missing-appendix/cases.js';
import { cases as rpDoc003 } from '../document/RP-DOC-003-no-reporting/cases.js';
import { cases as rpDoc004 } from '../document/RP-DOC-004-no-deliverables/cases.js';
import { cases as rpDoc005 } from '../document/RP-DOC-005-uneven-roles/cases.js';
import { cases as rpDoc006 } from '../document/RP-DOC-006-enumeration-order/cases.js';
import { cases as rpDoc007 } from '../document/RP-DOC-007-unmet-requirement/cases.js';
import { cases as rpDoc008 } from '../document/RP-DOC-008-misplaced/cases.js';
import { cases as rpDoc009 } from '../document/RP-DOC-009-said-twice/cases.js';
import { cases as rpDoc010 } from '../document/RP-DOC-010-without-text/cases.js';
import { cases as rpDoc011 } from '../document/RP-DOC-011-change-of-nothing/cases.js';
import { cases as rpDoc012 } from '../document/RP-DOC-012-basis-end/cases.js';
import { cases as rpDoc013 } from '../document/RP-DOC-013-unmentioned-appendix/cases.js';
import { cases as rpDoc014 } from '../document/RP-DOC-014-conflicting-reports/cases.js';
import { cases as rpDoc015 } from '../document/RP-DOC-015-done-but-short/cases.js';
import { cases as rpDoc016 } from '../document/RP-DOC-016-above-the-whole/cases.js';
import { cases as rpDoc017 } from '../document/RP-DOC-017-unmarked-note/cases.js';
import { cases as rpDoc018 } from '../document/RP-DOC-018-status-goes-back/cases.js';
import { cases as rpDoc019 } from '../document/RP-DOC-019-empty-update/cases.js';
import { cases as rpDoc020 } from '../document/RP-DOC-020-typed-mark/cases.js';
import { cases as rpDoc021 } from '../document/RP-DOC-021-done-not-yet/cases.js';
import { cases as rpDoc022 } from '../document/RP-DOC-022-empty-table/cases.js';
import { cases as rpDoc031 } from '../document/RP-DOC-031-stated-count/cases.js';
import { cases as rpDoc032 } from '../document/RP-DOC-032-without-foot/cases.js';
import { cases as rpDoc033 } from '../document/RP-DOC-033-listed-twice/cases.js';
import { cases as rpDoc034 } from '../document/RP-DOC-034-written-twice/cases.js';
import { cases as rpDoc035 } from '../document/RP-DOC-035-stated-progress/cases.js';
import { cases as rpDoc037 } from '../document/RP-DOC-037-unknown-status/cases.js';
import { cases as rpDoc038 } from '../document/RP-DOC-038-heading-as-name/cases.js';
import { cases as rpDoc039 } from '../document/RP-DOC-039-capital-subject/cases.js';
import { cases as rpDoc040 } from '../document/RP-DOC-040-not-addressed/cases.js';
import { cases as rpDoc041 } from '../document/RP-DOC-041-change-of-dropped/cases.js';
import { cases as rpDoc042 } from '../document/RP-DOC-042-column-of-nothing/cases.js';
import { cases as rpDoc043 } from '../document/RP-DOC-043-contradictory-update/cases.js';
import { cases as rpDoc044 } from '../document/RP-DOC-044-foot-typed-twice/cases.js';
import { cases as rpDoc045 } from '../document/RP-DOC-045-open-end/cases.js';
import { cases as rpDoc046 } from '../document/RP-DOC-046-unprinted-duties/cases.js';
import { cases as rpLang001 } from '../language/RP-LANG-001-foreign-letter/cases.js';
import { cases as rpLang002 } from '../language/RP-LANG-002-doubled-word/cases.js';
import { cases as rpLang003 } from '../language/RP-LANG-003-slip/cases.js';
import { cases as rpLang004 } from '../language/RP-LANG-004-superseded-term/cases.js';
import { cases as rpLang005 } from '../language/RP-LANG-005-mixed-decimals/cases.js';
import { cases as rpLang006 } from '../language/RP-LANG-006-dangling-value/cases.js';
import { cases as rpLang007 } from '../language/RP-LANG-007-stray-punctuation/cases.js';
import { cases as rpLang008 } from '../language/RP-LANG-008-missing-stop/cases.js';
import { cases as rpLang009 } from '../language/RP-LANG-009-undefined-abbreviation/cases.js';
import { cases as rpLang010 } from '../language/RP-LANG-010-mixed-date-style/cases.js';
import { cases as rpLang011 } from '../language/RP-LANG-011-mixed-vocabularies/cases.js';
import { cases as rpLang020 } from '../language/RP-LANG-020-damaged-text/cases.js';
import { cases as rpLang021 } from '../language/RP-LANG-021-straight-quotes/cases.js';
import { cases as rpIgnore001 } from '../ignore/RP-IGNORE-001-unused-ignore/cases.js';
import { cases as rpIgnore002 } from '../ignore/RP-IGNORE-002-reasonless-ignore/cases.js';

/** What each rule is held to. The first case of each kind is the example on its page. */
export const cases: ReadonlyMap<string, Cases> = new Map<string, Cases>([
  ['RP-SYNTAX-001', rpSyntax001],
  ['RP-SYNTAX-002', rpSyntax002],
  ['RP-SYNTAX-003', rpSyntax003],
  ['RP-SYNTAX-004', rpSyntax004],
  ['RP-SYNTAX-005', rpSyntax005],
  ['RP-SYNTAX-006', rpSyntax006],
  ['RP-SYNTAX-007', rpSyntax007],
  ['RP-SYNTAX-008', rpSyntax008],
  ['RP-SYNTAX-009', rpSyntax009],
  ['RP-NAME-001', rpName001],
  ['RP-NAME-002', rpName002],
  ['RP-NAME-003', rpName003],
  ['RP-NAME-004', rpName004],
  ['RP-NAME-005', rpName005],
  ['RP-NAME-006', rpName006],
  ['RP-NAME-007', rpName007],
  ['RP-NAME-008', rpName008],
  ['RP-NAME-009', rpName009],
  ['RP-NAME-010', rpName010],
  ['RP-NAME-011', rpName011],
  ['RP-NAME-012', rpName012],
  ['RP-NAME-013', rpName013],
  ['RP-NAME-014', rpName014],
  ['RP-NAME-015', rpName015],
  ['RP-NAME-018', rpName018],
  ['RP-NAME-019', rpName019],
  ['RP-NAME-020', rpName020],
  ['RP-DATE-001', rpDate001],
  ['RP-DATE-002', rpDate002],
  ['RP-DATE-003', rpDate003],
  ['RP-DATE-004', rpDate004],
  ['RP-DATE-005', rpDate005],
  ['RP-DATE-006', rpDate006],
  ['RP-DATE-007', rpDate007],
  ['RP-DATE-008', rpDate008],
  ['RP-DATE-009', rpDate009],
  ['RP-DATE-010', rpDate010],
  ['RP-DATE-011', rpDate011],
  ['RP-DATE-012', rpDate012],
  ['RP-DATE-013', rpDate013],
  ['RP-DATE-014', rpDate014],
  ['RP-DATE-015', rpDate015],
  ['RP-DATE-017', rpDate017],
  ['RP-DATE-018', rpDate018],
  ['RP-DATE-021', rpDate021],
  ['RP-DATE-022', rpDate022],
  ['RP-DATE-023', rpDate023],
  ['RP-DATE-024', rpDate024],
  ['RP-DATE-025', rpDate025],
  ['RP-DATE-026', rpDate026],
  ['RP-DATE-027', rpDate027],
  ['RP-DATE-028', rpDate028],
  ['RP-DATE-029', rpDate029],
  ['RP-DATE-030', rpDate030],
  ['RP-SCORE-001', rpScore001],
  ['RP-SCORE-002', rpScore002],
  ['RP-SCORE-003', rpScore003],
  ['RP-SCORE-004', rpScore004],
  ['RP-SCORE-005', rpScore005],
  ['RP-SCORE-006', rpScore006],
  ['RP-SCORE-007', rpScore007],
  ['RP-SCORE-008', rpScore008],
  ['RP-SCORE-009', rpScore009],
  ['RP-SCORE-010', rpScore010],
  ['RP-SCORE-011', rpScore011],
  ['RP-SCORE-012', rpScore012],
  ['RP-SCORE-013', rpScore013],
  ['RP-SCORE-014', rpScore014],
  ['RP-SCORE-015', rpScore015],
  ['RP-SCORE-016', rpScore016],
  ['RP-SCORE-017', rpScore017],
  ['RP-SCORE-018', rpScore018],
  ['RP-SCORE-019', rpScore019],
  ['RP-SCORE-020', rpScore020],
  ['RP-SCORE-021', rpScore021],
  ['RP-SCORE-022', rpScore022],
  ['RP-SCORE-023', rpScore023],
  ['RP-SCORE-024', rpScore024],
  ['RP-SCORE-025', rpScore025],
  ['RP-COVER-001', rpCover001],
  ['RP-COVER-002', rpCover002],
  ['RP-COVER-003', rpCover003],
  ['RP-COVER-004', rpCover004],
  ['RP-COVER-005', rpCover005],
  ['RP-COVER-006', rpCover006],
  ['RP-COVER-007', rpCover007],
  ['RP-COVER-008', rpCover008],
  ['RP-COVER-009', rpCover009],
  ['RP-COVER-010', rpCover010],
  ['RP-COVER-011', rpCover011],
  ['RP-CITE-001', rpCite001],
  ['RP-CITE-002', rpCite002],
  ['RP-CITE-003', rpCite003],
  ['RP-CITE-004', rpCite004],
  ['RP-CITE-005', rpCite005],
  ['RP-CITE-006', rpCite006],
  ['RP-CITE-007', rpCite007],
  ['RP-CITE-008', rpCite008],
  ['RP-CITE-009', rpCite009],
  ['RP-SIGN-001', rpSign001],
  ['RP-SIGN-002', rpSign002],
  ['RP-DOC-001', rpDoc001],
  ['RP-DOC-002', rpDoc002],
  ['RP-DOC-003', rpDoc003],
  ['RP-DOC-004', rpDoc004],
  ['RP-DOC-005', rpDoc005],
  ['RP-DOC-006', rpDoc006],
  ['RP-DOC-007', rpDoc007],
  ['RP-DOC-008', rpDoc008],
  ['RP-DOC-009', rpDoc009],
  ['RP-DOC-010', rpDoc010],
  ['RP-DOC-011', rpDoc011],
  ['RP-DOC-012', rpDoc012],
  ['RP-DOC-013', rpDoc013],
  ['RP-DOC-014', rpDoc014],
  ['RP-DOC-015', rpDoc015],
  ['RP-DOC-016', rpDoc016],
  ['RP-DOC-017', rpDoc017],
  ['RP-DOC-018', rpDoc018],
  ['RP-DOC-019', rpDoc019],
  ['RP-DOC-020', rpDoc020],
  ['RP-DOC-021', rpDoc021],
  ['RP-DOC-022', rpDoc022],
  ['RP-DOC-031', rpDoc031],
  ['RP-DOC-032', rpDoc032],
  ['RP-DOC-033', rpDoc033],
  ['RP-DOC-034', rpDoc034],
  ['RP-DOC-035', rpDoc035],
  ['RP-DOC-037', rpDoc037],
  ['RP-DOC-038', rpDoc038],
  ['RP-DOC-039', rpDoc039],
  ['RP-DOC-040', rpDoc040],
  ['RP-DOC-041', rpDoc041],
  ['RP-DOC-042', rpDoc042],
  ['RP-DOC-043', rpDoc043],
  ['RP-DOC-044', rpDoc044],
  ['RP-DOC-045', rpDoc045],
  ['RP-DOC-046', rpDoc046],
  ['RP-LANG-001', rpLang001],
  ['RP-LANG-002', rpLang002],
  ['RP-LANG-003', rpLang003],
  ['RP-LANG-004', rpLang004],
  ['RP-LANG-005', rpLang005],
  ['RP-LANG-006', rpLang006],
  ['RP-LANG-007', rpLang007],
  ['RP-LANG-008', rpLang008],
  ['RP-LANG-009', rpLang009],
  ['RP-LANG-010', rpLang010],
  ['RP-LANG-011', rpLang011],
  ['RP-LANG-020', rpLang020],
  ['RP-LANG-021', rpLang021],
  ['RP-IGNORE-001', rpIgnore001],
  ['RP-IGNORE-002', rpIgnore002],
]);
