import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@rplan/compiler';
import { openProject } from '@rplan/rules';
import { type Desk, openDesk } from '@rplan/rules/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepareRename, rename } from './rename.js';

const SEED = Number(process.env.SEED ?? 20261130);
/** A name that nothing has and nobody writes; a code of an index stays a code of its level. */
const OTHER = 'ĐỔI-TÊN_9';
const otherName = (name: string) => (/^\d/.test(name) ? name.replace(/\d+$/, '9797') : OTHER);

type Texts = Readonly<Record<string, string>>;

/** The conformance cases, which write every statement, of both vocabularies: a file is a project, or a folder is. */
const projects: readonly Texts[] = (() => {
  const folder = fileURLToPath(new URL('../../../../test/conformance/good/', import.meta.url));
  const read = (path: string) => readFileSync(`${folder}${path}`, 'utf8');
  const all = readdirSync(folder, { withFileTypes: true }).flatMap((entry): Texts[] => {
    if (!entry.isDirectory()) return entry.name.endsWith('.rplan') ? [{ 'plan.rplan': read(entry.name) }] : [];
    const files = readdirSync(`${folder}${entry.name}`);
    return ['.vi.rplan', '.en.rplan'].map((ending) =>
      Object.fromEntries(
        files.filter((name) => name.endsWith(ending)).map((name) => [name, read(`${entry.name}/${name}`)]),
      ),
    );
  });
  // Where a name is written in two ways, one of them comes back.
  return all.filter((texts) => !Object.values(texts).some((text) => text.includes('HOÀ-BÌNH')));
})();

it('changes names and nothing else, and back again every byte', { timeout: 240_000 }, async () => {
  let renamed = 0;
  const kinds = new Set<string>();
  const law = fc.asyncProperty(
    fc.constantFrom(...projects),
    fc.constantFrom('\n', '\r\n'),
    fc.array(fc.nat({ max: 1_000_000 }), { minLength: 12, maxLength: 12 }),
    async (project, lineEnd, places) => {
      const texts = mapped(project, (text) => text.replaceAll(/\r?\n/g, lineEnd));
      const desk = await openDesk(texts);
      const found = nameAt(desk, places);
      if (!found) return;
      const other = otherName(found.name);
      const there = applied(desk, found.file, found.offset, other);
      if (!there) return;
      renamed++;
      kinds.add(found.kind);
      expect(await said(there, other, found.name)).toEqual(await said(texts, found.name, found.name));
      for (const text of Object.values(there)) expect(text.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
      // From any of the places that changed.
      const file = Object.keys(there).find((name) => there[name]?.includes(other)) ?? '';
      const back = applied(await openDesk(there), file, there[file]?.indexOf(other) ?? 0, found.name);
      expect(back).toEqual(texts);
    },
  );
  await fc.assert(law, { numRuns: 250, seed: SEED, endOnFailure: true });
  expect(renamed).toBeGreaterThan(120);
  expect(kinds.size).toBeGreaterThan(10);
});

/** The first of the places that is in a name. */
function nameAt({ language, files }: Desk, places: readonly number[]) {
  const names = [...files.keys()];
  for (const [index, place] of places.entries()) {
    const name = names[index % names.length] ?? '';
    const file = files.get(name);
    const text = file?.textDocument.getText() ?? '';
    const words = [...text.matchAll(/(?<![\p{L}\p{N}])(?=\p{L}*[\p{Lu}\d-])[\p{L}\p{N}-]+/gu)];
    const offset = words[place % words.length]?.index ?? 0;
    const prepared = file && prepareRename(language, file, offset);
    if (!prepared?.ok) continue;
    const { start, end } = prepared.place;
    return { file: name, offset, name: text.slice(start, end), kind: prepared.target.$type };
  }
  return undefined;
}

function applied({ language, files }: Desk, inFile: string, offset: number, newName: string): Texts | undefined {
  const file = files.get(inFile);
  const renaming = file && rename(language, file, offset, newName);
  if (!renaming?.ok) return undefined;
  const texts: Record<string, string> = {};
  for (const [name, each] of files) {
    let text = each.textDocument.getText();
    const places = renaming.places.filter((place) => place.file === each.uri.toString());
    for (const { start, end } of places.sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + newName + text.slice(end);
    texts[name] = text;
  }
  return texts;
}

/** What the project says, with one name for another. */
async function said(texts: Texts, name: string, as: string) {
  const sources = Object.entries(texts).map(([file, text]) => ({ uri: `file:///plan/${file}`, text }));
  const project = await openProject('file:///plan', sources);
  const plans = project.documents.map((document) => JSON.stringify(compile(document, project)).replaceAll(name, as));
  return { codes: project.check().map(({ code }) => code), plans };
}

function mapped(texts: Texts, change: (text: string, name: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text, name)]));
}
