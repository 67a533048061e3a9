import type {
  EditTaskAnswer,
  EditTaskParams,
  ExportAnswer,
  ExportParams,
  GridAnswer,
  OfficeFileAnswer,
  OfficeFileParams,
  OverviewAnswer,
  PageAnswer,
  PageParams,
} from '@rplan/editor';
import type { CancellationToken, Disposable, Event, LogOutputChannel } from 'vscode';
import { EventEmitter } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { State } from 'vscode-languageclient/node';

interface PasteTableParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  readonly html?: string;
  readonly text?: string;
}

/** What the extension asks the server beyond the protocol of editors. */
interface Requests {
  'rplan/export': [ExportParams, ExportAnswer];
  'rplan/grid': [{ textDocument: { uri: string } }, GridAnswer];
  'rplan/editTask': [EditTaskParams, EditTaskAnswer];
  'rplan/overview': [{ textDocument: { uri: string } }, OverviewAnswer];
  'rplan/pasteTable': [PasteTableParams, { readonly text: string }];
  'rplan/pasteParagraphs': [PasteTableParams, { readonly text: string }];
  'rplan/page': [PageParams, PageAnswer];
  'rplan/importDocument': [OfficeFileParams, OfficeFileAnswer];
  'rplan/reviewDocument': [OfficeFileParams, OfficeFileAnswer];
}

/** Asks the server; a question that fails is written to the log and has no answer. */
export class ServerLink implements Disposable {
  private readonly started = new EventEmitter<void>();
  /** The server runs, for the first time or again: what was asked before may have had no answer. */
  readonly onDidStart: Event<void> = this.started.event;
  private readonly listening: Disposable;

  constructor(
    private readonly client: Pick<LanguageClient, 'sendRequest' | 'onDidChangeState'>,
    private readonly output: Pick<LogOutputChannel, 'error'>,
  ) {
    this.listening = client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.started.fire();
    });
  }

  dispose(): void {
    this.listening.dispose();
    this.started.dispose();
  }

  async ask<M extends keyof Requests>(
    method: M,
    params: Requests[M][0],
    token?: CancellationToken,
  ): Promise<Requests[M][1] | undefined> {
    try {
      const answer = await (token
        ? this.client.sendRequest<Requests[M][1] | null>(method, params, token)
        : this.client.sendRequest<Requests[M][1] | null>(method, params));
      return answer ?? undefined;
    } catch (error) {
      if (!token?.isCancellationRequested) this.output.error(`${method}: ${String(error)}`);
      return undefined;
    }
  }
}
