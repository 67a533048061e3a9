import type { CivilDate } from '@rplan/calendar';
import type { Project } from '@rplan/rules';
import { formatText } from '@rplan/syntax';
import type { AuthoredDocument, Model } from '@rplan/syntax/ast';
import { dayInNames, dayWords, type FollowedPlan, followedPlan } from './followed-plan.js';
import { type TemplateName, templates } from './templates/index.js';
import type { Draft } from './templates/template.js';

/** What a follow-up is made from. */
export interface FollowUpRequest {
  readonly template: TemplateName;
  /** The plan, by its name. */
  readonly plan: string;
  /** A unit that leads tasks of it, by its name. */
  readonly unit?: string | undefined;
  /** The day of the documents; without it that of the plan's latest report or amendment. */
  readonly day?: CivilDate | undefined;
}

export type FollowUpProblem =
  | { readonly code: 'unknown-plan'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-unit'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'no-day' }
  | { readonly code: 'nobody-late' };

export type FollowUp =
  | { readonly ok: true; readonly files: readonly { readonly name: string; readonly content: string }[] }
  | { readonly ok: false; readonly problem: FollowUpProblem };

/** The files of a template for a plan: text of the language whose numbers are links and gathered tables. Nothing is written. */
export function followUp(project: Project, { template, plan: name, unit, day }: FollowUpRequest): FollowUp {
  const document = project.documents.find((each) => each.name === name);
  if (!document) {
    const known = project.documents.map((each) => each.name);
    return { ok: false, problem: { code: 'unknown-plan', name, known } };
  }
  const plan = followedPlan(document, project, day);
  if (!plan) return { ok: false, problem: { code: 'no-day' } };
  const lead = plan.leads.find((each) => each.name === unit);
  if (unit !== undefined && !lead) {
    return { ok: false, problem: { code: 'unknown-unit', name: unit, known: plan.leads.map((each) => each.name) } };
  }
  const drafts = templates[template]({ plan, unit: lead });
  if (drafts.length === 0) return { ok: false, problem: { code: 'nobody-late' } };
  const taken = namesIn(project);
  return { ok: true, files: drafts.map((draft) => fileOf(draft, plan, taken)) };
}

function namesIn({ files }: Project): Set<string> {
  return new Set(
    files.flatMap(({ parseResult }) =>
      (parseResult.value as Model).statements.flatMap((statement) => (statement as AuthoredDocument).name ?? []),
    ),
  );
}

function fileOf(draft: Draft, plan: FollowedPlan, taken: Set<string>) {
  const stem = `${draft.stem}-${dayInNames(plan.day)}`;
  let name = stem;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
  taken.add(name);
  const { symbol, drafter, issuer } = plan;
  const ending = draft.symbol === undefined ? [symbol, drafter] : [draft.symbol, symbol];
  const text = `${draft.kind} ${name} "${draft.title}" {
${issuer === undefined ? '' : `ban hành ${issuer}`}
${symbol === undefined ? 'số _' : `số _/${ending.filter(Boolean).join('-')}`}
ngày ${dayWords(plan.day)}
${draft.addressees ? `kính gửi ${draft.addressees.join(', ')}` : ''}
${draft.body(name)}
nơi nhận """
${draft.recipients.map((line) => `  ${line}`).join('\n')}
"""
${plan.archive ?? ''}
${plan.signature ?? ''}
}
`;
  const formatted = formatText(text, { vocabulary: plan.vocabulary });
  return { name: `${asciiName(name)}.rplan`, content: formatted.ok ? formatted.text : text };
}

/** A name for a file that every system can have: `don-doc-stc-20260930`. */
function asciiName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
