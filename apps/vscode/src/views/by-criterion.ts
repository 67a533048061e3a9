import type {
  DocumentOverview,
  FindingOverview,
  NodeOverview,
  OverviewAnswer,
  PointsOverview,
  ResultOverview,
} from '@rplan/editor';
import { t } from '../l10n.js';
import { isZero, points } from '../words.js';
import { leads, taskRow } from './task-row.js';
import type { Row } from './tree.js';

/** Index, criterion, finding, task, with points. Criteria that lost nothing and have no finding are left out. */
export function byCriterion({ documents }: OverviewAnswer): Row[] {
  const shown = documents.filter(({ findings, results }) => findings.length > 0 || results.length > 0);
  if (shown.length === 1 && shown[0]) return rowsOf(shown[0]);
  return shown.map((document) => ({
    label: document.name,
    description: document.title,
    tooltip: document.title,
    at: document.at,
    icon: 'document',
    children: rowsOf(document),
  }));
}

function rowsOf(document: DocumentOverview): Row[] {
  const placed = new Set<FindingOverview>();
  const results = document.results.map((result) => resultRow(result, document, placed));
  const others = document.findings
    .filter((finding) => !placed.has(finding))
    .map((finding) => findingRow(finding, document));
  if (results.length === 0) return others;
  if (others.length === 0) return results;
  return [...results, { label: t('Findings about no criterion'), icon: 'index', children: others }];
}

function resultRow(result: ResultOverview, document: DocumentOverview, placed: Set<FindingOverview>): Row {
  return {
    label: result.title,
    ...standing(result),
    tooltip: pointsText(result),
    at: result.at,
    icon: 'index',
    expanded: true,
    children: below(result.index, result.nodes, document, placed),
  };
}

function below(
  id: string,
  nodes: readonly NodeOverview[],
  document: DocumentOverview,
  placed: Set<FindingOverview>,
): Row[] {
  const here = document.findings.filter(({ about }) => about.includes(id));
  for (const finding of here) placed.add(finding);
  return [
    ...nodes.flatMap((node) => nodeRow(node, document, placed)),
    ...here.map((finding) => findingRow(finding, document)),
  ];
}

function nodeRow(node: NodeOverview, document: DocumentOverview, placed: Set<FindingOverview>): Row[] {
  const children = below(node.id, node.nodes, document, placed);
  if (children.length === 0 && isZero(node.lost)) return [];
  const row = { label: `${node.code}. ${node.title}`, ...standing(node), at: node.at, icon: 'node' as const, children };
  return [{ ...row, tooltip: `${row.label}\n${pointsText(node)}` }];
}

/** What was lost, and what of it nobody takes care of. */
function standing({ lost, unaddressed }: PointsOverview): Pick<Row, 'description' | 'mark'> {
  if (isZero(lost)) return {};
  const words = t('lost {0}', points(lost ?? ''));
  if (isZero(unaddressed)) return { description: words };
  return { description: `${words}, ${t('not addressed {0}', points(unaddressed ?? ''))}`, mark: 'open' };
}

/** All that is known of the points of a node, a line each. */
function pointsText({ maximum, achieved, lost, explained, addressed, unaddressed }: PointsOverview): string {
  return [
    maximum && t('Maximum: {0}', points(maximum)),
    achieved && t('Achieved: {0}', points(achieved)),
    lost && t('Lost: {0}', points(lost)),
    t('Explained by findings: {0}', points(explained)),
    t('Addressed by tasks: {0}', points(addressed)),
    unaddressed && t('Not addressed: {0}', points(unaddressed)),
  ]
    .filter(Boolean)
    .join('\n');
}

function findingRow(finding: FindingOverview, document: DocumentOverview): Row {
  const tasks = document.tasks.filter(({ id }) => finding.tasks.includes(id));
  const deducts = finding.deducts && t('deducts {0}', points(finding.deducts));
  const open = finding.unaddressed === true;
  const description = [deducts, open && t('no task yet')].filter(Boolean).join(', ');
  return {
    label: finding.words || finding.id,
    ...(description && { description }),
    tooltip: finding.words,
    at: finding.at,
    icon: 'finding',
    ...(open && { mark: 'open' }),
    children: tasks.map((task) =>
      taskRow(task, document, [leads(task, document), task.due].filter(Boolean).join(', ')),
    ),
  };
}
