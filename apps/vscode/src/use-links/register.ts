import path from 'node:path';
import type { Disposable, ExtensionContext, TextDocument } from 'vscode';
import { DocumentLink, FileType, languages, Range, Uri, workspace } from 'vscode';
import { type UsedName, usedNames } from './used-names.js';

/**
 * Leads from a name in `use` of an `rplan.json` to the catalogue or file that it stands for. The language server is not asked: it
 * knows plans alone, and a client that sent it JSON would get checks and colours of plans on it.
 */
export function registerUseLinks({ extensionUri }: ExtensionContext): Disposable {
  return languages.registerDocumentLinkProvider(
    { scheme: 'file', pattern: '**/rplan.json' },
    {
      async provideDocumentLinks(config) {
        const links = await Promise.all(usedNames(config.getText()).map((used) => linkOf(extensionUri, config, used)));
        return links.filter((link) => link !== undefined);
      },
    },
  );
}

/** As `usedFiles` of the project looks: a shipped catalogue first. A folder is no text that could be opened. */
async function linkOf(extension: Uri, config: TextDocument, { name, start, end }: UsedName) {
  const places = [
    Uri.joinPath(extension, 'catalogues', `${name}.rplan`),
    Uri.file(path.resolve(path.dirname(config.uri.fsPath), name)),
  ];
  for (const place of places) {
    const found = await Promise.resolve(workspace.fs.stat(place)).catch(() => undefined);
    const range = new Range(config.positionAt(start), config.positionAt(end));
    if (found) return found.type & FileType.Directory ? undefined : new DocumentLink(range, place);
  }
  return undefined;
}
