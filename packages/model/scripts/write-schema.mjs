// Writes the JSON Schema of the compiled plan beside the package. A test fails when it is out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const bundle = await build({
  entryPoints: [at('src/schema.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { planJsonSchema } = await import(`data:text/javascript;base64,${source}`);
writeFileSync(at('schema/rplan-v1.schema.json'), `${JSON.stringify(planJsonSchema(), undefined, 2)}\n`);
