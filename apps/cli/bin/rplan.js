#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';

// Node 22 and newer keep compiled code between runs: a command then starts sooner.
nodeModule.enableCompileCache?.();

const bundle = new URL('../dist/main.js', import.meta.url);
if (existsSync(bundle)) {
  const { main } = await import(bundle.href);
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // A fault of ours. Users get a sentence and what to send, never a trace; the trace is there for whoever asks.
    const trace = process.env.RPLAN_TRACE ? `\n${error?.stack}` : '';
    process.stderr.write(
      `rplan gặp lỗi bên trong / internal error: ${error?.message ?? error}\n` +
        `Gửi câu trên cùng tệp kế hoạch cho người phát triển / please report it with your file (RPLAN_TRACE=1: details).${trace}\n`,
    );
    process.exitCode = 2;
  }
} else {
  process.stderr.write('rplan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
