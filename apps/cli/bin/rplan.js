#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';

// Node 22 and newer keep compiled code between runs: a command then starts sooner.
nodeModule.enableCompileCache?.();

const bundle = new URL('../dist/main.js', import.meta.url);
if (existsSync(bundle)) {
  const { main } = await import(bundle.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('rplan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
