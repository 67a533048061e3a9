import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENCE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;
/** Packages that ship no text of their licence, and another one of the same owner under the same licence: both MIT, Microsoft Corporation. */
const SAME_AS = { '@vscode/l10n': 'vscode-jsonrpc' };
/** Packages that ship no text of their licence, and have one in their repository: it is kept in `licences/`. */
const KEPT = new Set(['saxes']);

/**
 * The licences of all packages that are in a bundle, by the metafiles of esbuild, and the notices that stand in their sources. Throws where a
 * package has no text of its licence: what cannot be attributed may not be shipped.
 */
export function noticesOf(metafiles, folder, comments = []) {
  const packages = new Map();
  for (const { inputs } of metafiles)
    for (const input of Object.keys(inputs)) {
      // A virtual file of a plugin begins with the plugin's name.
      const file = path.resolve(folder, input.replace(/^[a-z-]+:(?!\\)/, ''));
      const found = packageOf(file);
      if (found) packages.set(`${found.name}@${found.version}`, found);
    }
  const parts = [...packages.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
    .map(({ name, version, license, root }) => `${name} ${version} (${license})\n\n${licenceText(name, root)}`);
  const found = [...new Set(comments.map((text) => text.trim()).filter(Boolean))].sort();
  const inSources = found.length > 0 ? [`Notices in the sources of these packages\n\n${found.join('\n\n')}`] : [];
  return `${[`This software contains the following packages, under their own licences.`, ...parts, ...inSources].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

/** The package of a file in node_modules: the nearest folder whose package.json has a name and a version. */
function packageOf(file) {
  if (!file.includes(`${path.sep}node_modules${path.sep}`)) return undefined;
  for (let root = path.dirname(file); path.basename(root) !== 'node_modules'; root = path.dirname(root)) {
    const manifest = path.join(root, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (name && version) return { name, version, license: license ?? 'see below', root };
  }
  return undefined;
}

function licenceText(name, root) {
  if (KEPT.has(name)) return readFileSync(new URL(`./licences/${name}.txt`, import.meta.url), 'utf8').trim();
  const place = SAME_AS[name] ? path.join(root.slice(0, -name.length), SAME_AS[name]) : root;
  const files = readdirSync(place)
    .filter((file) => LICENCE.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name} is bundled and ships no text of its licence.`);
  return files.map((file) => readFileSync(path.join(place, file), 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n');
}
