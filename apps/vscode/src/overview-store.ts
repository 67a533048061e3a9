import type { OverviewAnswer } from '@rplan/editor';
import type { Disposable, Event } from 'vscode';
import { CancellationTokenSource, EventEmitter, FileType, Uri, workspace } from 'vscode';
import { findPlan } from './find-plan.js';
import { isPlan, type PlanInHand } from './plan-in-hand.js';
import type { ServerLink } from './server-link.js';

/** Milliseconds of rest before the views follow: they are read, not typed into. */
const REST = 400;
/** How many times longer to rest than the last answer took, so that a large project costs its writer no keystroke. */
const REST_BY_COST = 5;
const NOTHING: OverviewAnswer = { documents: [] };

/** What is known of the project of the plan that was looked at last. Views, dashboard and status bar read it. */
export class OverviewStore implements Disposable {
  private readonly changed = new EventEmitter<OverviewAnswer>();
  readonly onDidChange: Event<OverviewAnswer> = this.changed.event;
  private readonly listening: Disposable[];
  private known = NOTHING;
  private rest: NodeJS.Timeout | undefined;
  private cost = 0;
  private asking: CancellationTokenSource | undefined;

  constructor(
    private readonly server: ServerLink,
    private readonly inHand: PlanInHand,
  ) {
    const files = workspace.createFileSystemWatcher('**/{*.rplan,rplan.json}');
    const soon = () => this.refreshSoon();
    this.listening = [
      files,
      server.onDidStart(soon),
      files.onDidCreate(soon),
      files.onDidChange(soon),
      files.onDidDelete(soon),
      workspace.onDidChangeTextDocument(({ document }) => isPlan(document) && soon()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('rplan') && soon()),
      inHand.onDidChange(soon),
    ];
    soon();
  }

  get current(): OverviewAnswer {
    return this.known;
  }

  refreshSoon(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.refresh(), Math.max(REST, REST_BY_COST * this.cost));
  }

  dispose(): void {
    clearTimeout(this.rest);
    this.asking?.cancel();
    for (const listener of this.listening) listener.dispose();
    this.changed.dispose();
  }

  private async refresh(): Promise<void> {
    this.asking?.cancel();
    const asking = new CancellationTokenSource();
    this.asking = asking;
    const plan = await this.planToShow();
    const start = performance.now();
    const answer =
      plan && (await this.server.ask('rplan/overview', { textDocument: { uri: plan.toString() } }, asking.token));
    if (asking.token.isCancellationRequested) return;
    this.cost = performance.now() - start;
    this.known = answer ?? NOTHING;
    this.changed.fire(this.known);
  }

  /** The plan that was looked at last while it is there, else any of the folder: a project has views before a file of it is open. */
  private async planToShow(): Promise<Uri | undefined> {
    const { file } = this.inHand;
    if (file && (await this.exists(file))) return file;
    return findPlan(
      (workspace.workspaceFolders ?? []).map(({ uri }) => uri),
      readFolder,
    );
  }

  private async exists(uri: Uri): Promise<boolean> {
    if (workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
    return Promise.resolve(workspace.fs.stat(uri)).then(
      () => true,
      () => false,
    );
  }
}

async function readFolder(folder: Uri) {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({
    name,
    isFolder: type === FileType.Directory,
    path: Uri.joinPath(folder, name),
  }));
}
