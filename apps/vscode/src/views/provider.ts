import type { Disposable, Event, TreeDataProvider } from 'vscode';
import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Row } from './tree.js';

const ICONS: Readonly<Record<NonNullable<Row['icon']>, string>> = {
  document: 'file-text',
  index: 'graph',
  node: 'symbol-number',
  finding: 'search',
  task: 'checklist',
  unit: 'organization',
  month: 'calendar',
};

const MARKS: Readonly<Record<NonNullable<Row['mark']>, readonly [icon: string, colour: string]>> = {
  open: ['circle-large-outline', 'list.warningForeground'],
  late: ['warning', 'list.errorForeground'],
  done: ['pass', 'testing.iconPassed'],
};

/** Shows rows as a tree of VS Code. */
export class RowsProvider implements TreeDataProvider<Row>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;
  private rows: readonly Row[] = [];
  private readonly parents = new Map<Row, Row>();

  show(rows: readonly Row[]): void {
    this.rows = rows;
    this.parents.clear();
    this.changed.fire();
  }

  getChildren(row?: Row): readonly Row[] & Row[] {
    const children = row?.children ?? this.rows;
    if (row) for (const child of children) this.parents.set(child, row);
    return [...children];
  }

  getParent(row: Row): Row | undefined {
    return this.parents.get(row);
  }

  getTreeItem(row: Row): TreeItem {
    const { label, description, tooltip, at, mark, icon, expanded, children } = row;
    const open = expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(label, children.length > 0 ? open : TreeItemCollapsibleState.None);
    item.id = this.idOf(row);
    if (description) item.description = description;
    if (tooltip) item.tooltip = tooltip;
    if (mark) item.iconPath = new ThemeIcon(MARKS[mark][0], new ThemeColor(MARKS[mark][1]));
    else if (icon) item.iconPath = new ThemeIcon(ICONS[icon]);
    item.accessibilityInformation = { label: [label, description].filter(Boolean).join(', ') };
    if (at) item.command = { command: 'rplan.goTo', title: label, arguments: [at] };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** The labels on the way down, so that what is open stays open when the plan changes. */
  private idOf(row: Row): string {
    const parent = this.parents.get(row);
    const siblings = parent?.children ?? this.rows;
    const place = siblings.filter(({ label }) => label === row.label).indexOf(row);
    return `${parent ? this.idOf(parent) : ''}/${row.label}#${place}`;
  }
}
