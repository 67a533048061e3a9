import type { Disposable } from 'vscode';
import { languages, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { OverviewStore } from '../overview-store.js';
import { countProblems, type ProblemCounts } from './problems.js';
import { summaryOf } from './summary.js';

/** The problems that RPlan reports now, of all plans that the editor knows. */
export function problemsNow(): ProblemCounts {
  return countProblems(
    languages
      .getDiagnostics()
      .filter(([uri]) => uri.path.endsWith('.rplan'))
      .flatMap(([, diagnostics]) => diagnostics.map(({ severity }) => severity)),
  );
}

/** The status bar item: a summary while a project has documents, and the way to the dashboard. */
export function registerStatus(store: OverviewStore): Disposable[] {
  const item = window.createStatusBarItem('rplan.status', StatusBarAlignment.Left, 10);
  item.name = 'RPlan';
  item.command = 'rplan.showDashboard';
  const update = () => {
    if (store.current.documents.length === 0) return item.hide();
    const { text, tooltip, isGrave } = summaryOf(store.current, problemsNow());
    item.text = text;
    item.tooltip = tooltip;
    item.backgroundColor = isGrave ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };
  return [
    item,
    store.onDidChange(update),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(({ path }) => path.endsWith('.rplan')) && update()),
  ];
}
