import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { configs } from '../../scripts/references.mjs';
import { root } from './workshop.js';

it('`npm run references` has written every tsconfig.json: none is left out, each knows what it imports', () => {
  for (const [file, now] of Object.entries(configs()))
    expect({ file, text: readFileSync(path.join(root, file), 'utf8') }).toEqual({ file, text: now });
});
