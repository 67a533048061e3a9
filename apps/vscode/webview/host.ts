/** What VS Code gives a page: messages to the extension, and a state that outlives a reload of the window. */
export interface Host {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** May be asked for once. */
export const host: Host = acquireVsCodeApi();
