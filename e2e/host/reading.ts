import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  MarkdownString,
  SymbolInformation,
} from 'vscode';
import { DIRECTORY, PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { ask, open, placeIn } from './steps.js';

const files = { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN };

/** What a reader of a plan asks of it. */
export const reading: readonly HostTest[] = [
  {
    name: 'a hover tells what a name stands for',
    proves: ['hoverProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const hovers = await ask<Hover[]>('executeHoverProvider', plan.uri, placeIn(plan, 'chủ trì SNV', 9));
      const texts = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
      assert.match(texts.join('\n'), /Sở Nội vụ/u);
    },
  },
  {
    name: 'a definition leads to the other file',
    proves: ['definitionProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const found = await ask<(Location | LocationLink)[]>(
        'executeDefinitionProvider',
        plan.uri,
        placeIn(plan, 'chủ trì SNV', 9),
      );
      const targets = found.map((place) => String('targetUri' in place ? place.targetUri : place.uri));
      assert.deepEqual(targets, [String(project.uri('danh-ba.rplan'))]);
    },
  },
  {
    name: 'references are found in both files and in prose',
    proves: ['referencesProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const found = await ask<Location[]>('executeReferenceProvider', plan.uri, placeIn(plan, 'chủ trì SNV', 9));
      const places = found.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line + 1}`).sort();
      assert.deepEqual(places, ['danh-ba.rplan:1', 'ke-hoach.rplan:2', 'ke-hoach.rplan:3', 'ke-hoach.rplan:6']);
    },
  },
  {
    name: 'a name is highlighted wherever the file has it',
    proves: ['documentHighlightProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const found = await ask<DocumentHighlight[]>('executeDocumentHighlights', plan.uri, placeIn(plan, 'TT-1', 1));
      assert.deepEqual(found.map(({ range }) => range.start.line + 1).sort(), [3, 5]);
    },
  },
  {
    name: 'the outline of a file holds its tasks',
    proves: ['documentSymbolProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const found = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider', plan.uri);
      const inside = found.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]).join('\n');
      for (const name of ['KH-1', 'TT-1', 'NV-1']) assert.ok(inside.includes(name), `${name} in ${inside}`);
    },
  },
  {
    name: 'a name is found from anywhere in the folder',
    proves: ['workspaceSymbolProvider', 'workspace.workspaceFolders'],
    files,
    async run(project) {
      await open(project.uri('ke-hoach.rplan'));
      const found = await ask<SymbolInformation[]>('executeWorkspaceSymbolProvider', 'SNV');
      const uris = found.map(({ location }) => String(location.uri));
      assert.ok(uris.includes(String(project.uri('danh-ba.rplan'))), uris.join('\n'));
    },
  },
  {
    name: 'a task folds to its first line',
    proves: ['foldingRangeProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const found = await ask<FoldingRange[]>('executeFoldingRangeProvider', plan.uri);
      assert.ok(
        found.some(({ start }) => start + 1 === 4),
        JSON.stringify(found),
      );
    },
  },
];
