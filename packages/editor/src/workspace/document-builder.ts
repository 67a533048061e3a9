import { forget, wordsFor } from '@rplan/meaning';
import { isParty } from '@rplan/syntax/ast';
import type { AstNode, BuildOptions, LangiumDocument, URI } from 'langium';
import { Cancellation, DefaultDocumentBuilder, DocumentState, interruptAndCheck } from 'langium';
import type { ServerSharedServices } from '../service-types.js';
import { readByOthers } from './read-by-others.js';

type Step = (file: LangiumDocument) => Promise<void>;

/** What other files of a project can see of a file: a change of names links them again, one of what it tells checks them again. */
interface Summary {
  readonly tree: unknown;
  readonly project: string;
  readonly names: string;
  /** Undefined while the file is not linked: what it cites is not known then. */
  readonly readByOthers: string | undefined;
}

/**
 * Langium's builder links again what refers to a changed file. That is not all a change can do: a name declared twice, a bare
 * name that became ambiguous, points that another file's result states, a task that a report says is done. So after the changed file's own diagnostics are out,
 * the rest of its project is linked or checked again, if what it can see of the file has changed.
 */
export class RPlanDocumentBuilder extends DefaultDocumentBuilder {
  private readonly services: ServerSharedServices;
  /** What files were linked against; nothing before the first build has found the names of its files. */
  private summaries: ReadonlyMap<string, Summary> | undefined;
  /** Whether open files wait for the others. */
  private together = false;

  constructor(services: ServerSharedServices) {
    super(services);
    this.services = services;
    this.updateBuildOptions = { validation: true };
  }

  override async build(...args: Parameters<DefaultDocumentBuilder['build']>): Promise<void> {
    await super.build(...args);
    this.summaries = this.summarise();
  }

  override async update(changed: URI[], deleted: URI[], cancelToken?: Cancellation.CancellationToken): Promise<void> {
    await super.update(changed, deleted, cancelToken);
    // Only now: a build that was cancelled leaves the old summaries, and the next one finds the difference.
    const before = this.summaries;
    const now = this.summarise();
    this.summaries = now;
    if (!before || !this.resetAffected(before, now)) return;
    // What a rule finds in one of these files may lie in how another is linked: none is checked before all are linked.
    this.together = true;
    try {
      await super.update([], [], cancelToken);
    } finally {
      this.together = false;
    }
  }

  /** Links every file anew, where files have come to belong together in another way, without those that are gone. */
  async rebuildAll(gone: URI[], cancelToken?: Cancellation.CancellationToken): Promise<void> {
    for (const file of this.langiumDocuments.all) this.resetToState(file, DocumentState.Parsed);
    await this.update([], gone, cancelToken);
  }

  override resetToState<T extends AstNode>(document: LangiumDocument<T>, state: DocumentState): void {
    if (state <= DocumentState.ComputedScopes) forgetFacts(document);
    super.resetToState(document, state);
  }

  /**
   * Files that refer to a changed one. Langium also links again whatever has a reference to nothing: here that waits for `update`, which
   * knows whether there are new names at all.
   */
  protected override shouldRelink(document: LangiumDocument, changed: Set<string>): boolean {
    return this.indexManager.isAffected(document, changed);
  }

  /**
   * Reads and indexes all files, then brings those that are open on before the others are begun: who types waits for the diagnostics of this
   * file, not for those of all files that mention something in it.
   */
  protected override async buildDocuments(
    files: LangiumDocument[],
    options: BuildOptions,
    token: Cancellation.CancellationToken,
  ): Promise<void> {
    this.prepareBuild(files, options);
    await this.runCancelable(files, DocumentState.Parsed, token, (file) =>
      this.langiumDocumentFactory.update(file, token),
    );
    await this.runCancelable(files, DocumentState.IndexedContent, token, (file) =>
      this.indexManager.updateContent(file, token),
    );
    await this.runCancelable(files, DocumentState.ComputedScopes, token, async (file) => {
      const { ScopeComputation } = this.serviceRegistry.getServices(file.uri).references;
      file.localSymbols = await ScopeComputation.collectLocalSymbols(file, token);
    });
    // Before anything is linked: if the first build of all is cancelled from here on, some of its files have seen only the others of it.
    this.summaries ??= this.summarise();
    const open = this.together ? [] : files.filter(({ uri }) => this.textDocuments?.get(uri));
    const first = open.filter((file) => this.shouldLink(file) && this.shouldValidate(file));
    // What is found in a file may lie in how others of its project refer to it: it is checked when these are linked.
    const projects = new Set(files.filter((file) => !first.includes(file) && isUnlinked(file)).map(this.projectOf));
    const alone = first.filter((file) => !projects.has(this.projectOf(file)));
    for (const [state, step] of this.stepsFrom(token))
      await this.bring(state === DocumentState.Validated ? alone : first, state, token, step);
    for (const [state, step] of this.stepsFrom(token)) {
      if (state === DocumentState.Validated) await this.bring(first, state, token, step);
      const wanted = files.filter((file) =>
        state === DocumentState.Validated ? this.shouldValidate(file) : this.shouldLink(file),
      );
      await this.runCancelable(wanted, state, token, step);
    }
    for (const file of files) if (!this.shouldValidate(file)) this.markAsCompleted(file);
  }

  private readonly projectOf = ({ uri }: LangiumDocument) => this.services.projects.Projects.projectOf(uri.toString());

  private stepsFrom(token: Cancellation.CancellationToken): (readonly [DocumentState, Step])[] {
    const linkerOf = (file: LangiumDocument) => this.serviceRegistry.getServices(file.uri).references.Linker;
    return [
      [DocumentState.Linked, (file) => linkerOf(file).link(file, token)],
      [DocumentState.IndexedReferences, (file) => this.indexManager.updateReferences(file, token)],
      [
        DocumentState.Validated,
        async (file) => {
          await this.validate(file, token);
          this.markAsCompleted(file);
        },
      ],
    ];
  }

  /** Brings some files further, while the workspace as a whole stays where it is. */
  private async bring(
    files: readonly LangiumDocument[],
    state: DocumentState,
    token: Cancellation.CancellationToken,
    step: Step,
  ): Promise<void> {
    for (const file of files) {
      if (file.state >= state) continue;
      // Completion and the like wait for no more than links: they go first, and a key typed meanwhile saves the check.
      await turns(state === DocumentState.Validated ? TURNS_OF_AN_ANSWER : 1);
      await interruptAndCheck(token);
      await step(file);
      file.state = state;
      await this.notifyDocumentPhase(file, state, token);
    }
  }

  /**
   * Works around langium: `notifyBuildPhase` returns at once for an empty list and sets `currentState` only after its listeners have run, so
   * that a `waitUntil` that begins in between never settles (https://github.com/eclipse-langium/langium/pull/1572).
   */
  protected override async notifyBuildPhase(
    files: LangiumDocument[],
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    this.currentState = state;
    if (files.length > 0) return super.notifyBuildPhase(files, state, cancelToken);
    for (const listener of this.buildPhaseListeners.get(state).slice()) await listener(files, cancelToken);
  }

  /**
   * Works around langium: `notifyDocumentPhase` skips its listeners when the build's token is cancelled, for a file that has reached its state and
   * is not built again: its diagnostics would stay unsent until it is edited (https://github.com/eclipse-langium/langium/pull/1566). Only where the
   * file itself was edited meanwhile is its turn still to come.
   */
  protected override notifyDocumentPhase(
    file: LangiumDocument,
    state: DocumentState,
    token: Cancellation.CancellationToken,
  ): Promise<void> {
    const text = this.textDocuments?.get(file.uri)?.getText();
    const isEdited = text !== undefined && text !== file.parseResult.value.$cstNode?.root.fullText;
    return super.notifyDocumentPhase(file, state, isEdited ? token : Cancellation.CancellationToken.None);
  }

  private summarise(): ReadonlyMap<string, Summary> {
    const now = new Map<string, Summary>();
    for (const file of this.langiumDocuments.all) {
      const uri = file.uri.toString();
      const known = this.summaries?.get(uri);
      now.set(
        uri,
        known?.readByOthers !== undefined && known.tree === file.parseResult.value ? known : this.summaryOf(file),
      );
    }
    return now;
  }

  private summaryOf(file: LangiumDocument): Summary {
    const uri = file.uri.toString();
    const names = this.indexManager
      .allElements(undefined, new Set([uri]))
      .map(({ name, type, node }) => `${type} ${name}${isParty(node) ? ` ${wordsFor(node).join('; ')}` : ''}`);
    const project = this.services.projects.Projects.projectOf(uri);
    return {
      tree: file.parseResult.value,
      project,
      names: names.join('\n'),
      readByOthers: file.state >= DocumentState.Linked ? readByOthers(file) : undefined,
    };
  }

  /** Resets what has to be built again since others see something new; true if there is any. */
  private resetAffected(before: ReadonlyMap<string, Summary>, now: ReadonlyMap<string, Summary>): boolean {
    const relink = new Set<string>();
    const recheck = new Set<string>();
    const changed = new Set<string>();
    for (const uri of new Set([...before.keys(), ...now.keys()])) {
      const old = before.get(uri);
      const current = now.get(uri);
      const project = (current ?? old)?.project ?? '';
      if (old?.names !== current?.names) relink.add(project);
      else if (old?.readByOthers !== undefined && old.readByOthers !== current?.readByOthers) recheck.add(project);
      else continue;
      changed.add(uri);
    }
    let any = false;
    for (const file of this.langiumDocuments.all) {
      const uri = file.uri.toString();
      const project = now.get(uri)?.project ?? '';
      // The one file that changed sees all names; what refers to it may have come to do so only now.
      const only = changed.size === 1 && changed.has(uri);
      if (relink.has(project) && !only) this.resetToState(file, DocumentState.ComputedScopes);
      else if (relink.has(project) || (recheck.has(project) && !only))
        this.resetToState(file, DocumentState.IndexedReferences);
      else continue;
      any = true;
    }
    return any;
  }
}

function isUnlinked({ state }: LangiumDocument): boolean {
  return state < DocumentState.Linked;
}

/** A file that was never parsed has no statements yet. */
function forgetFacts(document: LangiumDocument): void {
  if ('statements' in document.parseResult.value) forget(document);
}

/** A request is read, answered and its answer written in as many turns of the event loop; a check that begins earlier holds it up. */
const TURNS_OF_AN_ANSWER = 5;

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
