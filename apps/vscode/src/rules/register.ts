import type { Disposable, ExtensionContext } from 'vscode';
import { commands, Uri, window, workspace } from 'vscode';
import type { Register } from '../commands/guarded.js';
import { t } from '../l10n.js';
import { settings } from '../settings.js';
import { type RuleText, rulesIn } from './rule-text.js';

const SCHEME = 'rplan-rule';

/** The page of a rule: what it looks for, what it reports and what not. Read only, from the texts packed with the extension. */
export function registerRules({ extensionUri }: ExtensionContext, command: Register): Disposable[] {
  const read = async (): Promise<RuleText[]> => {
    const page = Uri.joinPath(extensionUri, 'dist', `rules.${settings.language()}.md`);
    return rulesIn(new TextDecoder().decode(await workspace.fs.readFile(page)));
  };
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        const code = codeIn(path);
        return (await read()).find((rule) => rule.code === code)?.markdown ?? t('There is no rule {0}.', code);
      },
    }),
    command('rplan.explainRule', async (asked?: string) => {
      const code = typeof asked === 'string' ? asked : await choose(await read());
      if (code) await commands.executeCommand('markdown.showPreview', pageOf(code));
    }),
  ];
}

function pageOf(code: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${code}.md` });
}

function codeIn(path: string): string {
  return path.replace(/^\//, '').replace(/\.md$/, '');
}

async function choose(rules: readonly RuleText[]): Promise<string | undefined> {
  const chosen = await window.showQuickPick(
    rules.map(({ code, title }) => ({ label: code, description: title })),
    { title: t('Explain a rule'), matchOnDescription: true },
  );
  return chosen?.label;
}
