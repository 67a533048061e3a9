import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { root } from '../setup.mjs';
import { PLAN_SCHEMA } from './plan-schema.mjs';

/**
 * The types of an entry in one text, those of our packages included: outside this repository nobody has their sources. `external` gives, by
 * the name of a package of ours, the file that has its types instead.
 */
export async function bundledTypes(entry, tsconfig, external = {}) {
  const ours = {
    name: 'ours',
    resolveId(id) {
      const [, name, part] = /^@rplan\/([a-z0-9-]+)(?:\/(.+))?$/.exec(id) ?? [];
      if (!name) return undefined;
      if (external[id]) return { id: external[id], external: true };
      const folder = path.join(root, 'packages', name);
      const { exports } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const named = part ? (exports[`./${part}`] ?? exports['./*']?.replace('*', part)) : exports['.'];
      return path.join(folder, named);
    },
  };
  const bundle = await rollup({
    input: entry,
    plugins: [ours, dts({ tsconfig })],
    // What we do not pack ourselves: its user installs it, or Node has it.
    external: (id) => !/^[./]|^@rplan\//.test(id),
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

/** The types of the compiled plan, made from its JSON Schema: whoever reads the JSON needs no other package. */
export function planTypes() {
  const schema = { ...JSON.parse(readFileSync(PLAN_SCHEMA, 'utf8')), title: 'Plan' };
  return compile(schema, 'Plan', { bannerComment: '', additionalProperties: false });
}
