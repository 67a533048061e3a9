import { declarationsOf, localScopes } from '@rplan/meaning';
import type { AstNode } from 'langium';
import type { Site } from './site.js';

/** The thing that a name before a dot stands for, at the cursor. */
export function ownerNamed(site: Site, written: string): AstNode | undefined {
  const name = written.normalize('NFC');
  for (const scope of localScopes(site.container)) {
    const [local] = scope.get(name) ?? [];
    if (local) return local;
  }
  return declarationsOf(site.language, site.file, name)[0];
}
