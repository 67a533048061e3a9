import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What stands around a snippet when it is checked. `whole`: nothing, it is a project. `statements`: the names that the
 * reference declares. `body`: these, and a document. `excerpt`: a piece of a real document; it only has to be read. `step`: the
 * snippets of a page make one file. `names`: the names themselves.
 */
type Around = 'whole' | 'statements' | 'body' | 'excerpt' | 'step' | 'names';

export interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly text: string;
  readonly around: Around;
  /** Shows an error, and must have one. */
  readonly failing: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const AROUND: ReadonlySet<string> = new Set<Around>(['statements', 'body', 'excerpt', 'step', 'names']);

/** Every page of the documentation that a reader may copy from. */
export function pages(): string[] {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return ['README.md', 'README.vi.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The snippets of a page in order. An unknown word behind `rplan` is an error: a snippet would go unchecked. */
export function snippetsOf(page: string): Snippet[] {
  const lines = readFileSync(path.join(root, page), 'utf8').split(/\r?\n/);
  const snippets: Snippet[] = [];
  for (let at = 0; at < lines.length; at++) {
    const words = /^```rplan\b(.*)$/
      .exec(lines[at] ?? '')?.[1]
      ?.trim()
      .split(/\s+/)
      .filter(Boolean);
    if (!words) continue;
    const end = lines.indexOf('```', at);
    const around = words.filter((word) => word !== 'failing');
    if (around.length > 1 || around.some((word) => !AROUND.has(word))) {
      throw new Error(`${page}:${at + 1}: no such kind of snippet: ${words.join(' ')}`);
    }
    snippets.push({
      page,
      line: at + 1,
      text: `${lines.slice(at + 1, end).join('\n')}\n`,
      around: (around[0] as Around | undefined) ?? 'whole',
      failing: words.includes('failing'),
    });
    at = end;
  }
  return snippets;
}

/** Snippets that are one file together become one. */
export function joinSteps(snippets: readonly Snippet[]): Snippet[] {
  const [first, ...others] = snippets.filter(({ around }) => around === 'step');
  const rest = snippets.filter(({ around }) => around !== 'step');
  if (!first) return rest;
  return [{ ...first, around: 'whole', text: [first, ...others].map(({ text }) => text).join('\n') }, ...rest];
}

/** The files of the project that a snippet is checked in. */
export function projectAround({ text, around }: Snippet, names: string): Record<string, string> {
  if (around === 'statements') return { 'names.rplan': names, 'snippet.rplan': text };
  if (around === 'body') return { 'names.rplan': names, 'snippet.rplan': `thông báo V "Thông báo" {\n${text}}\n` };
  return { 'snippet.rplan': text };
}
