#!/usr/bin/env node

const { existsSync } = require('node:fs');
const nodeModule = require('node:module');
const path = require('node:path');
const { tuneEngine } = require('./engine.js');

tuneEngine();
const dist = path.join(__dirname, '../dist');
if (existsSync(path.join(dist, 'main.js'))) run();
else {
  process.stderr.write('rplan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}

async function run() {
  try {
    process.exitCode = await loadMain().main(process.argv.slice(2), undefined, (url) => import(url));
  } catch (error) {
    // A fault of ours. Users get a sentence and what to send, never a trace; the trace is there for whoever asks.
    const trace = process.env.RPLAN_TRACE ? `\n${error?.stack}` : '';
    process.stderr.write(
      `rplan gặp lỗi bên trong / internal error: ${error?.message ?? error}\n` +
        `Gửi câu trên cùng tệp kế hoạch cho người phát triển / please report it with your file (RPLAN_TRACE=1: details).${trace}\n`,
    );
    process.exitCode = 2;
  }
}

/** Node 22 and newer keep compiled code between runs by themselves; older ones read what the build has written. */
function loadMain() {
  if (nodeModule.enableCompileCache) {
    nodeModule.enableCompileCache();
    return require(path.join(dist, 'main.js'));
  }
  return require('./load.js').createLoader(dist).load('main.js');
}
