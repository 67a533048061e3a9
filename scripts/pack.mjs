// npm run pack [-- FOLDER [NAME...]]: packs what is published into a folder (out/packages): `rplan`, `@rplan/model` and the extension, or those
// that are named (cli, model, vscode). With all three it writes their checksums.
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { PACKAGES, pack, writeChecksums } = await import('./bundling/pack.mjs');
const [folder = 'out/packages', ...named] = process.argv.slice(2);
const unknown = named.find((name) => !PACKAGES.includes(name));
if (unknown) {
  process.stderr.write(`There is no package “${unknown}”; there are ${PACKAGES.join(', ')}.\n`);
  process.exit(2);
}
const out = path.resolve(root, folder);
await pack(out, named.length > 0 ? named : PACKAGES);
if (named.length === 0) writeChecksums(out);
