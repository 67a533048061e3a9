// node scripts/release-notes.mjs TAG: what `npx changeset version` has written for this version, for the page of a release. Fails where the tag is not
// the version of the package, or the changelog says nothing of it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cli = new URL('../apps/cli/', import.meta.url);

/** The section of a version in a changelog; undefined where it has none. */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## (?=\d)/m).slice(1);
  const section = sections.find((text) => text.split('\n', 1)[0].trim() === version);
  return section?.slice(section.indexOf('\n')).trim() || undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [tag = ''] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(new URL('package.json', cli), 'utf8'));
  const file = new URL('CHANGELOG.md', cli);
  const notes = existsSync(file) ? notesOf(readFileSync(file, 'utf8'), version) : undefined;
  if (tag !== `v${version}`) fail(`The tag is ${tag}, but apps/cli/package.json has ${version}: expected v${version}.`);
  if (!notes) fail(`${fileURLToPath(file)} says nothing of ${version}. Run: npx changeset version`);
  process.stdout.write(`${notes}\n`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
