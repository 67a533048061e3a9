import type { CivilDate, ResolvedDeadline } from '@rplan/calendar';
import { weekday } from '@rplan/calendar';
import type { Decimal, DocumentFacts } from '@rplan/meaning';
import {
  documentAbove,
  indexAbove,
  isGroupTask,
  isZero,
  resolveIn,
  scoresFacts,
  toOffice,
  vocabularyOf,
} from '@rplan/meaning';
import { factsOfDocument, type Language, partsOfProject } from '@rplan/rules';
import type { Region, Vocabulary } from '@rplan/syntax';
import { spell, statementsIn } from '@rplan/syntax';
import type { Deadline, Finding, Model, Node, Score, Task } from '@rplan/syntax/ast';
import {
  isAbout,
  isAssessment,
  isAuthoredDocument,
  isDue,
  isFinding,
  isMilestone,
  isNode,
  isResponsibility,
  isScore,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';
import type { InlayHint } from 'vscode-languageserver';
import { toRegion } from '../protocol/places.js';
import { ALL_LINKED, aboutFile, type ServerRequest } from '../protocol/request.js';

/** A note that the editor shows in the text without it standing there. */
export interface Hint {
  /** Where it is shown: behind a word, never inside one. */
  readonly offset: number;
  readonly text: string;
}

interface Reader {
  readonly language: Language;
  readonly file: LangiumDocument<Model>;
  readonly vocabulary: Vocabulary;
  readonly facts: DocumentFacts | undefined;
}

/** What the text leaves to be worked out, in a region of a file: an inherited lead, the day of a deadline, the points lost. */
export function hints(language: Language, file: LangiumDocument<Model>, region: Region): Hint[] {
  const vocabulary = vocabularyOf(file);
  return inRegion(file.parseResult.value, region)
    .flatMap((statement) => {
      const facts = isAuthoredDocument(statement) ? factsOfDocument(language, statement) : undefined;
      return [...hintsIn({ language, file, vocabulary, facts }, statement, region)];
    })
    .filter(({ offset }) => offset >= region.start && offset <= region.end);
}

function inRegion(node: AstNode, { start, end }: Region): AstNode[] {
  return statementsIn(node).filter(({ $cstNode: cst }) => cst && cst.offset <= end && cst.end >= start);
}

function* hintsIn(reader: Reader, node: AstNode, region: Region): Generator<Hint> {
  if (isTask(node)) yield* leadHint(reader, node);
  if (isFinding(node)) yield* findingHints(reader, node);
  if ((isDue(node) || isMilestone(node)) && node.deadline) yield* dayHint(reader, node.deadline);
  if (isNode(node)) yield* lossHint(reader, node);
  if (isScore(node)) yield* scoreHint(reader, node);
  for (const inner of inRegion(node, region)) yield* hintsIn(reader, inner, region);
}

/** A task that says nothing of who leads it takes its lead from what is around it. */
function* leadHint({ facts, vocabulary }: Reader, task: Task): Generator<Hint> {
  const own = task.items.some((item) => isResponsibility(item) && item.role === 'lead');
  const leads = own || isGroupTask(task) ? [] : (facts?.work.effective.get(task)?.parties.get('lead') ?? []);
  const names = leads.flatMap(({ party, $cstNode }) => party?.$refText ?? $cstNode?.text ?? []);
  const offset = endOfOpening(task);
  if (names.length > 0 && offset !== undefined)
    yield { offset, text: `${spell('lead', vocabulary)} ${names.join(', ')}` };
}

/** Where the words of a statement end and its block begins. */
function endOfOpening({ name, text, $cstNode }: Task): number | undefined {
  if (text?.$cstNode) return text.$cstNode.end;
  if (!$cstNode || !name) return undefined;
  return $cstNode.offset + $cstNode.text.indexOf(name) + name.length;
}

/** The last day, unless the deadline is that day itself. */
function* dayHint({ vocabulary }: Reader, deadline: Deadline): Generator<Hint> {
  const document = documentAbove(deadline);
  const resolved = document && deadline.$cstNode && resolveIn(document, deadline);
  if (!resolved || !deadline.$cstNode) return;
  const text = dayOf(resolved, deadline.$cstNode.text, vocabulary);
  if (text) yield { offset: deadline.$cstNode.end, text };
}

function dayOf({ due, occurrences }: ResolvedDeadline, written: string, vocabulary: Vocabulary): string | undefined {
  if (!due || occurrences.length > 0 || isSaid(written, due)) return undefined;
  return `${DAYS[vocabulary][weekday(due)]} ${short(due)}`;
}

/** Whether the words name the day already, padded or not. */
function isSaid(written: string, { day, month, year }: CivilDate): boolean {
  return new RegExp(`(?<!\\d)0?${day}/0?${month}/${year}(?!\\d)`).test(written);
}

const DAYS: Readonly<Record<Vocabulary, readonly string[]>> = {
  vi: ['', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

function short({ day, month, year }: CivilDate): string {
  return `${day}/${month}/${year}`;
}

/** Behind each criterion that a finding is about: the points lost there. */
function* findingHints(reader: Reader, finding: Finding): Generator<Hint> {
  for (const about of finding.items.filter(isAbout)) {
    for (const reference of about.nodes) {
      const lost = isNode(reference.ref) ? lossOf(reader, reference.ref) : undefined;
      if (lost && reference.$refNode) yield { offset: reference.$refNode.end, text: lostText(lost, reader.vocabulary) };
    }
  }
}

/** A criterion in its index: the points lost in the latest result. */
function* lossHint(reader: Reader, node: Node): Generator<Hint> {
  const lost = lossOf(reader, node);
  if (lost && node.title?.$cstNode) yield { offset: node.title.$cstNode.end, text: lostText(lost, reader.vocabulary) };
}

function* scoreHint({ vocabulary }: Reader, score: Score): Generator<Hint> {
  const result = score.$container;
  const node = score.node?.ref;
  const lost = isAssessment(result) && node ? scoresFacts(result)?.nodes.get(node)?.lost : undefined;
  const value =
    score.$cstNode && score.value ? score.$cstNode.offset + score.$cstNode.text.lastIndexOf(score.value) : -1;
  if (lost && !isZero(lost) && value >= 0)
    yield { offset: value + (score.value?.length ?? 0), text: lostText(lost, vocabulary) };
}

function lossOf({ language, file }: Reader, node: Node): Decimal | undefined {
  const results = partsOfProject(language, file).results.filter(({ index }) => index?.ref === indexAbove(node));
  const latest = results.reduce<(typeof results)[number] | undefined>(
    (best, next) => (best && Number(best.year) >= Number(next.year) ? best : next),
    undefined,
  );
  const lost = latest && scoresFacts(latest)?.nodes.get(node)?.lost;
  return lost && !isZero(lost) ? lost : undefined;
}

function lostText(lost: Decimal, vocabulary: Vocabulary): string {
  return vocabulary === 'vi' ? `mất ${toOffice(lost)} điểm` : `${toOffice(lost)} lost`;
}

export const inlayHintRequest: ServerRequest = {
  capabilities: { inlayHintProvider: true },
  connect: (connection, language) =>
    connection.languages.inlayHint.on(
      aboutFile(language, ALL_LINKED, (file, { range }) =>
        hints(language, file, toRegion(file, range)).map(
          ({ offset, text }): InlayHint => ({
            position: file.textDocument.positionAt(offset),
            label: text,
            paddingLeft: true,
          }),
        ),
      ),
    ),
};
