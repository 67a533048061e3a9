import type { OverviewAnswer, ResultOverview } from '@rplan/editor';
import { t } from '../l10n.js';
import { isZero, points } from '../words.js';
import type { ProblemCounts } from './problems.js';

/** What the status bar says: problems, and lost points that no task takes care of. */
export interface Summary {
  readonly text: string;
  readonly tooltip: string;
  readonly isGrave: boolean;
}

export function summaryOf({ documents }: OverviewAnswer, { errors, warnings, others }: ProblemCounts): Summary {
  const problems = [
    errors > 0 && t('{0} errors', errors),
    warnings > 0 && t('{0} warnings', warnings),
    others > 0 && t('{0} notes', others),
  ].filter((words) => words !== false);
  const results = documents.flatMap((document) => document.results);
  const [first] = results.filter(({ unaddressed }) => !isZero(unaddressed));
  const short = [
    errors + warnings > 0 ? problems.slice(0, Number(errors > 0) + Number(warnings > 0)).join(', ') : t('no errors'),
    first?.unaddressed && t('{0} points not addressed', points(first.unaddressed)),
  ];
  return {
    text: `$(${errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'pass'}) RPlan: ${short.filter(Boolean).join(' · ')}`,
    tooltip: [problems.join(', ') || t('no errors'), ...results.map(resultText), t('Click for the dashboard.')].join(
      '\n',
    ),
    isGrave: errors > 0,
  };
}

function resultText({ title, lost, unaddressed }: ResultOverview): string {
  return t('{0}: lost {1}, not addressed {2}', title, points(lost ?? '0'), points(unaddressed ?? '0'));
}
