import { type CivilDate, formatIso, formatShort } from '@rplan/calendar';
import { isGroupTask, partiesNow, type Row, taskRows, trackingFacts, vocabularyOf } from '@rplan/meaning';
import type { Project } from '@rplan/rules';
import { nodesIn, plainText, type Vocabulary } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';

/** What a follow-up document takes from its plan: names and statements, never a number. */
export interface FollowedPlan {
  readonly name: string;
  readonly day: CivilDate;
  readonly vocabulary: Vocabulary;
  /** The unit that issued it, by its name; undefined where the plan does not say. */
  readonly issuer: string | undefined;
  /** The letters that stand for the issuer in numbers: `UBND`. */
  readonly symbol: string | undefined;
  /** Who drafts, as the number of an official letter ends: `SNV`. */
  readonly drafter: string | undefined;
  /** Whole statements of the plan: where it is kept and who signs. */
  readonly archive: string | undefined;
  readonly signature: string | undefined;
  /** Those who lead tasks, in the order of the plan, and how many of theirs are late or not reported. */
  readonly leads: readonly Lead[];
  /** Named sections that hold tasks themselves. */
  readonly sections: readonly string[];
  readonly late: readonly Row[];
}

export interface Lead {
  readonly name: string;
  readonly title: string;
  readonly late: number;
  readonly unreported: number;
}

/** What stands in the project for a plan on a day; without one on the day of its latest report or amendment. */
export function followedPlan(
  plan: ast.AuthoredDocument,
  project: Project,
  asked: CivilDate | undefined,
): FollowedPlan | undefined {
  const { documents, reports } = project;
  const tracking = trackingFacts(plan, { documents, reports, asOf: asked });
  const day = asked ?? tracking.asOf;
  if (!day) return undefined;
  const rows = taskRows(plan, () => tracking);
  const issuer = plan.items.find(ast.isIssuerLine)?.issuer?.ref;
  const number = plan.items.find(ast.isNumberLine)?.number;
  const archive = plan.items.find((item) => ast.isComponentText(item) && item.component === 'archive');
  const file = project.files.find(({ parseResult }) => parseResult.value === plan.$container);
  return {
    name: plan.name,
    day,
    vocabulary: file ? vocabularyOf(file) : 'vi',
    issuer: issuer && nameOf(issuer),
    symbol: number === undefined ? undefined : /\/(?:\p{Lu}\p{Ll}*\p{Lu}*)-(.+)$/u.exec(number)?.[1],
    drafter: /,\s*([\p{Lu}][\p{Lu}\p{N}-]*)/u.exec(archive?.$cstNode?.text ?? '')?.[1],
    archive: archive?.$cstNode?.text,
    signature: plan.items.find(ast.isSignature)?.$cstNode?.text,
    leads: leadsOf(rows),
    sections: sectionsOf(plan),
    late: rows.filter(({ state }) => state?.overdue),
  };
}

function leadsOf(rows: readonly Row[]): Lead[] {
  const leads = new Map<ast.Party, { late: number; unreported: number }>();
  for (const row of rows) {
    const parties = [...partiesNow(row, 'lead'), ...partiesNow(row, 'joint lead')];
    for (const party of new Set(parties.flatMap(({ party }) => party?.ref ?? []))) {
      const { late, unreported } = leads.get(party) ?? { late: 0, unreported: 0 };
      const isUnreported = row.state?.status === undefined;
      leads.set(party, {
        late: late + (row.state?.overdue ? 1 : 0),
        unreported: unreported + (isUnreported ? 1 : 0),
      });
    }
  }
  // A post is written to through its unit, which the plan does not say.
  return [...leads].flatMap(([party, counts]) =>
    ast.isRole(party) ? [] : [{ name: party.name, title: plainText(party.title), ...counts }],
  );
}

function sectionsOf(plan: ast.AuthoredDocument): string[] {
  return [...nodesIn(plan)].flatMap((node) => {
    const holds = ast.isSection(node) && node.items.some((item) => ast.isTask(item) && !isGroupTask(item));
    return holds && node.name !== undefined ? [node.name] : [];
  });
}

function nameOf(party: ast.Issuer): string {
  return ast.isRole(party) ? `${(party.$container as { name?: string }).name ?? ''}.${party.name}` : party.name;
}

/** The day as offices write it, and as files are named. */
export const dayWords = (day: CivilDate) => formatShort(day);
export const dayInNames = (day: CivilDate) => formatIso(day).replaceAll('-', '');
