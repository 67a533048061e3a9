import { daysBetween } from '@rplan/calendar';
import type { Decimal, DocumentFacts, NodeCoverage, Tracking } from '@rplan/meaning';
import { deductionOf, isZero, nameOf, nodesOf, toOffice, vocabularyOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { factsOfDocument, factsOfProject, settingsOf, trackingOfDocument } from '@rplan/rules';
import type { Bilingual, Place } from '@rplan/syntax';
import { placeOf, placeOfKeyword } from '@rplan/syntax';
import type { AuthoredDocument, Finding, Index, Model, Node, Task } from '@rplan/syntax/ast';
import { isAuthoredDocument, isIndex } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument as File, LangiumDocument } from 'langium';
import type { CodeLens } from 'vscode-languageserver';
import { toLocations, toRange } from '../protocol/places.js';
import { ALL_LINKED, aboutFile, type ServerRequest } from '../protocol/request.js';
import type { ServerLanguage } from '../service-types.js';

/** A line above a statement that says what follows from the rest of the project; pressing it shows `places`, where there are any. */
export interface Lens {
  /** The name, or the opening word of what has none. */
  readonly place: Place;
  readonly title: Bilingual;
  readonly places: readonly Place[];
}

/** What is at stake and what is done about it: at findings, at criteria that lost points, and at tasks that are late. */
export function lenses(language: Language, file: LangiumDocument<Model>): Lens[] {
  return file.parseResult.value.statements.flatMap((statement) => {
    if (isAuthoredDocument(statement)) return lensesOfDocument(language, statement);
    return isIndex(statement) ? lensesOfIndex(language, file, statement) : [];
  });
}

function lensesOfDocument(language: Language, document: AuthoredDocument): Lens[] {
  const { work, fixers } = factsOfDocument(language, document);
  const tracking = trackingOfDocument(language, document);
  return [
    ...work.findings.map((finding) => findingLens(finding, fixers.get(finding) ?? [])),
    ...work.tasks.flatMap((task) => lateLens(task, tracking)),
  ];
}

function findingLens(finding: Finding, tasks: readonly Task[]): Lens {
  const points = deductionOf(finding);
  const stake: Bilingual[] =
    points && !isZero(points) ? [{ vi: `Trừ ${toOffice(points)} điểm`, en: `${toOffice(points)} points` }] : [];
  return {
    place: headOf(finding),
    title: joined([...stake, fixedBy(tasks.length)]),
    places: tasks.map(headOf),
  };
}

function fixedBy(count: number): Bilingual {
  if (count === 0) return { vi: 'chưa có nhiệm vụ khắc phục', en: 'no task fixes it yet' };
  return { vi: `${count} nhiệm vụ khắc phục`, en: count === 1 ? 'fixed by 1 task' : `fixed by ${count} tasks` };
}

/** Only against the project's own day: nothing reads a clock, so without one nothing is late. */
function lateLens(task: Task, { asOf, states }: Tracking): Lens[] {
  const state = states.get(task);
  if (!asOf || !state?.lateSince) return [];
  const days = daysBetween(state.lateSince, asOf);
  const day = `${asOf.day}/${asOf.month}/${asOf.year}`;
  return [
    {
      place: headOf(task),
      title: { vi: `Quá hạn ${days} ngày (tính đến ${day})`, en: `${days} days overdue (as of ${day})` },
      places: [],
    },
  ];
}

function lensesOfIndex(language: Language, file: LangiumDocument, index: Index): Lens[] {
  const facts = factsOfProject(language, file);
  const nodes = [...nodesOf(index)];
  return nodes.flatMap((node) => criterionLens(node, facts));
}

function criterionLens(node: Node, facts: readonly DocumentFacts[]): Lens[] {
  const covered = facts.flatMap(({ coverage, fixers }) =>
    coverage.flatMap(({ nodes }) => {
      const at = nodes.get(node);
      return at ? [{ at, fixers }] : [];
    }),
  );
  const findings = [...new Set(covered.flatMap(({ at }) => at.findings))];
  const lost = covered.map(({ at }) => at).find(isLoss)?.score.lost;
  if (findings.length === 0 && !lost) return [];
  const tasks = new Set(
    covered.flatMap(({ at, fixers }) => at.findings.flatMap((finding) => fixers.get(finding) ?? [])),
  );
  const found: Bilingual = { vi: `${findings.length} tồn tại`, en: `${findings.length} findings` };
  return [
    {
      place: headOf(node),
      title: joined([...(lost ? [lostPoints(lost)] : []), found, fixedBy(tasks.size)]),
      places: [...findings, ...tasks].map(headOf),
    },
  ];
}

function isLoss({ score }: NodeCoverage): boolean {
  return score.lost !== undefined && !isZero(score.lost);
}

function lostPoints(lost: Decimal): Bilingual {
  return { vi: `Mất ${toOffice(lost)} điểm`, en: `${toOffice(lost)} points lost` };
}

function headOf(node: AstNode): Place {
  return nameOf(node) ? placeOf(node, 'name') : placeOfKeyword(node);
}

function joined(parts: readonly Bilingual[]): Bilingual {
  const join = (texts: readonly string[]) => {
    const text = texts.join(' · ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { vi: join(parts.map(({ vi }) => vi)), en: join(parts.map(({ en }) => en)) };
}

/** The command that the editor runs for a pressed lens: it takes a URI, a position and the places to show there. */
const SHOW_REFERENCES = 'rplan.showReferences';

export const codeLensRequest: ServerRequest = {
  capabilities: { codeLensProvider: {} },
  connect: (connection, language) =>
    connection.onCodeLens(
      aboutFile(language, ALL_LINKED, (file) => lenses(language, file).map((lens) => toCodeLens(language, file, lens))),
    ),
};

function toCodeLens(language: ServerLanguage, file: File, { place, title, places }: Lens): CodeLens {
  const range = toRange(file, place);
  const text = title[vocabularyOf(file, settingsOf(language, file).language)];
  if (places.length === 0) return { range, command: { title: text, command: '' } };
  const show = [file.uri.toString(), range.start, toLocations(language, places)];
  return { range, command: { title: text, command: SHOW_REFERENCES, arguments: show } };
}
