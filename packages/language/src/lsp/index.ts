/** The language server. Apart from the language itself, so that a command which needs no editor does not load one. */

export { type CalledParty, PartyWords } from './party-words.js';
export type { AboutFile, OnProjectRequest, OpenedProject } from './protocol/project-request.js';
export { type Host, startLanguageServer } from './server.js';
export type { ProjectSettings } from './workspace/settings.js';
export { realUri } from './workspace/used-copy.js';
