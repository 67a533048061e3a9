import assert from 'node:assert/strict';
import type { DocumentLink, SelectionRange, TextEdit } from 'vscode';
import { WorkspaceEdit, workspace } from 'vscode';
import { DIRECTORY } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { ask, open, placeIn, rangeOf } from './steps.js';

const MESSY = `// xem danh-ba.rplan
kế hoạch   KH-1 "Kế hoạch" {
      nhiệm vụ NV-1 "Rà soát." {
   chủ   trì SNV
  }
}
`;
const TIDY = `// xem danh-ba.rplan
kế hoạch KH-1 "Kế hoạch" {
  nhiệm vụ NV-1 "Rà soát." {
    chủ trì SNV
  }
}
`;
const files = { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': MESSY };
const options = { tabSize: 2, insertSpaces: true };

/** What works on the text as it is laid out. */
export const formatting: readonly HostTest[] = [
  {
    name: 'a file is formatted whole',
    proves: ['documentFormattingProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const edits = await ask<TextEdit[]>('executeFormatDocumentProvider', plan.uri, options);
      const change = new WorkspaceEdit();
      change.set(plan.uri, edits);
      assert.ok(await workspace.applyEdit(change));
      assert.equal(plan.getText(), TIDY);
    },
  },
  {
    name: 'a selected line is formatted, and no other',
    proves: ['documentRangeFormattingProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const edits = await ask<TextEdit[]>('executeFormatRangeProvider', plan.uri, rangeOf(plan, 'SNV'), options);
      const lines = new Set(edits.map(({ range }) => range.start.line));
      assert.deepEqual([...lines], [placeIn(plan, 'SNV').line]);
    },
  },
  {
    name: 'a block is formatted when its brace is typed',
    proves: ['documentOnTypeFormattingProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const behind = placeIn(plan, '  }', '  }'.length);
      const edits = await ask<TextEdit[]>('executeFormatOnTypeProvider', plan.uri, behind, '}', options);
      assert.ok(edits.length > 0);
      assert.ok(edits.every(({ range }) => range.start.line >= placeIn(plan, 'nhiệm vụ').line));
    },
  },
  {
    name: 'a selection grows from the name to its statement',
    proves: ['selectionRangeProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const [name] = await ask<SelectionRange[]>('executeSelectionRangeProvider', plan.uri, [placeIn(plan, 'SNV', 1)]);
      const texts: string[] = [];
      for (let range = name; range; range = range.parent) texts.push(plan.getText(range.range));
      assert.ok(texts.includes('SNV') && texts.includes('chủ   trì SNV'), texts.join('\n--\n'));
    },
  },
  {
    name: 'the name of a file is a link to it',
    proves: ['documentLinkProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const links = await ask<DocumentLink[]>('executeLinkProvider', plan.uri, 100);
      assert.deepEqual(
        links.map(({ target }) => String(target)),
        [String(project.uri('danh-ba.rplan'))],
      );
    },
  },
];
