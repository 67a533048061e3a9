import type { OverviewAnswer } from '@rplan/editor';
import type { Disposable } from 'vscode';
import { window } from 'vscode';
import type { OverviewStore } from '../overview-store.js';
import { byCriterion } from './by-criterion.js';
import { byDeadline } from './by-deadline.js';
import { byUnit } from './by-unit.js';
import { RowsProvider } from './provider.js';
import type { Row } from './tree.js';

const VIEWS: Readonly<Record<string, (overview: OverviewAnswer) => Row[]>> = {
  'rplan.criteria': byCriterion,
  'rplan.units': byUnit,
  'rplan.deadlines': byDeadline,
};

/** The views of the activity bar. One that is not seen is filled when it is opened. */
export function registerViews(store: OverviewStore): Disposable[] {
  return Object.entries(VIEWS).flatMap(([id, rowsOf]) => {
    const provider = new RowsProvider();
    const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
    const fill = () => {
      if (view.visible) provider.show(rowsOf(store.current));
    };
    return [provider, view, store.onDidChange(fill), view.onDidChangeVisibility(fill)];
  });
}
