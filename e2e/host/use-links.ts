import assert from 'node:assert/strict';
import type { DocumentLink } from 'vscode';
import { extensions } from 'vscode';
import { DIRECTORY } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { ask, open } from './steps.js';

export const useLinks: readonly HostTest[] = [
  {
    name: 'a name that a project uses is a link to its file',
    proves: [],
    files: {
      'rplan.json': '{ "use": ["par-index-2022", "chung/danh-ba.rplan", "chung"] }',
      'chung/danh-ba.rplan': DIRECTORY,
    },
    async run(project) {
      const config = await open(project.uri('rplan.json'));
      const links = await ask<DocumentLink[]>('executeLinkProvider', config.uri, 100);
      const extension = extensions.getExtension('rplan.rplan-vscode')?.extensionUri;
      assert.deepEqual(
        links.map(({ range, target }) => [config.getText(range), String(target)]),
        [
          ['par-index-2022', `${extension}/catalogues/par-index-2022.rplan`],
          ['chung/danh-ba.rplan', String(project.uri('chung/danh-ba.rplan'))],
        ],
      );
    },
  },
];
