import type { At, DocumentOverview, OverviewAnswer, ResultOverview } from '@rplan/editor';
import { escapeHtml } from '../escape-html.js';
import { t } from '../l10n.js';
import type { ProblemCounts } from '../status/problems.js';
import { deadlinesOf } from '../views/by-deadline.js';
import { loadsOf } from '../views/by-unit.js';
import { day, isZero, month, points } from '../words.js';

/** Units beyond these do little each; the view of units has them all. */
const MOST_UNITS = 20;

/** What the dashboard says of a project, as HTML: figures in words and tables, bars beside them for the eye. */
export function dashboardHtml(overview: OverviewAnswer, problems: ProblemCounts): string {
  if (overview.documents.length === 0)
    return `<p class="empty" role="status">${text(t('No document yet. Declare a plan, a report or an official letter.'))}</p>`;
  return [
    `<h1>${text(t('Dashboard'))}</h1>`,
    countsHtml(overview, problems),
    ...overview.documents.flatMap(({ name, results }) => results.map((result) => resultHtml(result, name))),
    timelineHtml(overview),
    loadHtml(overview),
  ].join('\n');
}

function countsHtml(overview: OverviewAnswer, { errors, warnings, others }: ProblemCounts): string {
  const number = (of: keyof DocumentOverview['counts']) =>
    overview.documents.reduce((sum, { counts }) => sum + counts[of], 0);
  const card = (figure: number, label: string, grave = false) =>
    `<li class="card${grave ? ' grave' : ''}"><b>${figure}</b> <span>${text(label)}</span></li>`;
  return `<ul class="cards">${[
    card(errors, t('errors'), errors > 0),
    card(warnings, t('warnings')),
    card(others, t('notes')),
    card(number('findings'), t('findings')),
    card(number('unaddressed'), t('findings without a task'), number('unaddressed') > 0),
    card(number('tasks') - number('dropped'), t('tasks')),
    card(number('overdue'), t('tasks overdue'), number('overdue') > 0),
  ].join('')}</ul>`;
}

function resultHtml(result: ResultOverview, document: string): string {
  const { title, nodes } = result;
  const rows = nodes.filter(({ lost, explained }) => !isZero(lost) || !isZero(explained));
  const most = Math.max(...rows.map(({ lost }) => Number(lost ?? 0)), 0);
  return `<section>
<h2>${text(t('Points of {0} in {1}', title, document))}</h2>
${splitBar(result, Number(result.lost ?? 0))}
<ul class="legend"><li><i class="addressed"></i>${text(t('addressed by tasks'))}</li><li><i class="explained"></i>${text(t('explained, no task'))}</li><li><i class="rest"></i>${text(t('explained by nobody'))}</li></ul>
<table>
<thead><tr><th>${text(t('Field'))}</th>${[t('Maximum'), t('Achieved'), t('Lost'), t('Explained'), t('Addressed'), t('Not addressed')].map((head) => `<th class="figure">${text(head)}</th>`).join('')}<td aria-hidden="true"></td></tr></thead>
<tbody>
${rows.map((node) => `<tr><th scope="row">${link(`${node.code}. ${node.title}`, node.at)}</th>${figures(node)}<td class="bar" aria-hidden="true">${splitBar(node, most)}</td></tr>`).join('\n')}
</tbody>
<tfoot><tr><th scope="row">${text(t('Total'))}</th>${figures(result)}<td aria-hidden="true"></td></tr></tfoot>
</table>
</section>`;
}

type Figures = Pick<ResultOverview, 'maximum' | 'achieved' | 'lost' | 'explained' | 'addressed' | 'unaddressed'>;

function figures({ maximum, achieved, lost, explained, addressed, unaddressed }: Figures): string {
  return [maximum, achieved, lost, explained, addressed, unaddressed]
    .map((value) => `<td class="figure">${value === undefined ? '–' : points(value)}</td>`)
    .join('');
}

/** Lost points in three parts, on a scale of `most` points. */
function splitBar({ lost, explained, addressed }: Figures, most: number): string {
  const total = Number(lost ?? 0);
  const share = (value: number) => (most > 0 ? Math.max(0, Math.min(100, (value / most) * 100)) : 0).toFixed(1);
  const done = Math.min(Number(addressed), total);
  const known = Math.min(Number(explained), total);
  const part = (name: string, value: number) => `<span class="${name}" style="width:${share(value)}%"></span>`;
  return `<div class="split" aria-hidden="true">${part('addressed', done)}${part('explained', known - done)}${part('rest', total - known)}</div>`;
}

function timelineHtml(overview: OverviewAnswer): string {
  const { overdue, months, undated } = deadlinesOf(overview);
  const asOf = overview.documents.find((document) => document.asOf)?.asOf;
  const rows: (readonly [string, number, string])[] = [
    ...(overdue.length > 0 ? [[t('Overdue on {0}', asOf ? day(asOf) : ''), overdue.length, 'late'] as const] : []),
    ...[...months].map(([key, tasks]) => [month(key), tasks.length, 'task'] as const),
    ...(undated.length > 0 ? [[t('No day: ongoing or undated'), undated.length, 'undated'] as const] : []),
  ];
  const most = Math.max(...rows.map(([, count]) => count), 1);
  return `<section>
<h2>${text(t('Tasks by deadline'))}</h2>
<table>
<thead><tr><th>${text(t('Due'))}</th><th class="figure">${text(t('Tasks'))}</th><td aria-hidden="true"></td></tr></thead>
<tbody>
${rows.map(([label, count, kind]) => `<tr><th scope="row">${text(label)}</th><td class="figure">${count}</td>${bar([[kind, count]], most)}</tr>`).join('\n')}
</tbody>
</table>
</section>`;
}

function loadHtml(overview: OverviewAnswer): string {
  const { loads, nobody } = loadsOf(overview);
  const most = Math.max(...loads.map((load) => load.leads.length + load.supports.length), nobody.length, 1);
  const row = (title: string, leads: number, supports: number) =>
    `<tr><th scope="row">${text(title)}</th><td class="figure">${leads}</td><td class="figure">${supports}</td>${bar(
      [
        ['task', leads],
        ['support', supports],
      ],
      most,
    )}</tr>`;
  return `<section>
<h2>${text(t('Tasks by unit'))}</h2>
<table>
<thead><tr><th>${text(t('Unit'))}</th><th class="figure">${text(t('Leads'))}</th><th class="figure">${text(t('Supports'))}</th><td aria-hidden="true"></td></tr></thead>
<tbody>
${[...(nobody.length > 0 ? [row(t('Nobody leads'), nobody.length, 0)] : []), ...loads.slice(0, MOST_UNITS).map((load) => row(load.title, load.leads.length, load.supports.length))].join('\n')}
</tbody>
</table>
${loads.length > MOST_UNITS ? `<p>${text(t('and {0} more units', loads.length - MOST_UNITS))}</p>` : ''}
</section>`;
}

function bar(parts: readonly (readonly [kind: string, count: number])[], most: number): string {
  const spans = parts.map(
    ([kind, count]) => `<span class="${kind}" style="width:${((count / most) * 100).toFixed(1)}%"></span>`,
  );
  return `<td class="bar" aria-hidden="true"><div class="split">${spans.join('')}</div></td>`;
}

function link(words: string, { uri, range }: At): string {
  return `<a href="#" data-uri="${text(uri)}" data-line="${range.start.line}" data-character="${range.start.character}">${text(words)}</a>`;
}

function text(words: string): string {
  return escapeHtml(words);
}
