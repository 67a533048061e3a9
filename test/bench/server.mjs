// node test/bench/server.mjs: the bundled language server over stdio, as an editor drives it. Prints the tables of docs/performance.md.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { bundle } from '../../apps/vscode/scripts/bundle.mjs';
import { project } from './generate.mjs';

const { values } = parseArgs({
  options: {
    keys: { type: 'string', default: '100' },
    edits: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    // Passed to the server's Node, as in `--node=--cpu-prof`.
    node: { type: 'string', default: '' },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'rplan-server-bench-'));
const server = path.join(work, 'dist', 'server.js');

/** An editor that types, waits for diagnostics and asks. */
class Editor {
  versions = new Map();
  texts = new Map();
  waiting = new Map();

  constructor(folder) {
    this.process = spawn(
      process.execPath,
      // The second as the extension starts it.
      ['--expose-gc', '--max-semi-space-size=64', ...values.node.split(' ').filter(Boolean), server, '--stdio'],
      { stdio: ['pipe', 'pipe', 'inherit'], cwd: root },
    );
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri }) => {
      this.waiting.get(uri)?.();
      this.waiting.delete(uri);
    });
    this.connection.onNotification('window/logMessage', ({ message }) => process.stderr.write(`${message}\n`));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    this.connection.listen();
    this.folder = folder;
  }

  async start() {
    const uri = pathToFileURL(this.folder).href;
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    await this.connection.sendNotification('initialized', {});
  }

  uri(name) {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  diagnosed(uri) {
    return new Promise((resolve) => this.waiting.set(uri, resolve));
  }

  async open(name) {
    const uri = this.uri(name);
    const text = readFileSync(path.join(this.folder, name), 'utf8');
    this.texts.set(uri, text);
    this.versions.set(uri, 1);
    const done = this.diagnosed(uri);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'rplan', version: 1, text },
    });
    await done;
    return uri;
  }

  /** One keystroke: puts text in the place of what stands between two columns of a line. */
  type(uri, line, from, to, text) {
    return this.replace(uri, { start: { line, character: from }, end: { line, character: to } }, text);
  }

  async replace(uri, range, text) {
    const version = this.versions.get(uri) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  ask(method, params) {
    return this.connection.sendRequest(method, params);
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }

  /** Milliseconds of processor time so far, as Linux accounts for it. */
  cpu() {
    const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  /** Resident MiB, as Linux accounts for it. */
  memory() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }
}

function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function row(name, times, cpu) {
  process.stdout.write(
    `| ${name} | ${percentile(times, 0.5).toFixed(0)} | ${percentile(times, 0.95).toFixed(0)} | ${Math.max(...times).toFixed(0)} | ${cpu === undefined ? '' : (cpu / times.length).toFixed(0)} |\n`,
  );
}

/** Measures once after once, with the processor time that the server took in all: unlike the clock, it tells nothing of other programs. */
async function measured(name, editor, times) {
  const from = editor.cpu();
  const all = await times();
  row(name, all, editor.cpu() - from);
}

/** Types letters into the middle of a line and takes them away again; each time waits for fresh diagnostics. */
async function keystrokes(editor, uri, line, column, count, along = () => {}) {
  const times = [];
  for (let key = 0; key < count; key++) {
    const typed = key % 10;
    const done = editor.diagnosed(uri);
    times.push(
      await timed(async () => {
        if (typed < 5) await editor.type(uri, line, column + typed, column + typed, 'abcde'[typed]);
        else await editor.type(uri, line, column + 9 - typed, column + 10 - typed, '');
        along();
        await done;
      }),
    );
  }
  return times;
}

/** What VS Code asks after each key, for the lines that are in sight. */
function whatEditorsAsk(editor, uri, line) {
  const textDocument = { uri };
  const range = { start: { line: Math.max(0, line - 30), character: 0 }, end: { line: line + 30, character: 0 } };
  for (const [method, params] of [
    ['textDocument/semanticTokens/range', { textDocument, range }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    [
      'textDocument/codeAction',
      { textDocument, range: { start: range.end, end: range.end }, context: { diagnostics: [] } },
    ],
  ])
    editor.ask(method, params).catch(() => undefined);
}

async function measure(title, options) {
  const folder = path.join(work, title.replace(/\W/g, '-'));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(project(options))) writeFileSync(path.join(folder, name), text);
  const starts = [];
  let startCpu = 0;
  const editors = [];
  for (let run = 0; run < 3; run++) {
    await editors.pop()?.stop();
    const editor = new Editor(folder);
    editors.push(editor);
    starts.push(
      await timed(async () => {
        await editor.start();
        await editor.open('ke-hoach-1.rplan');
      }),
    );
    startCpu += editor.cpu();
  }
  const [editor] = editors;
  const uri = editor.uri('ke-hoach-1.rplan');
  const lines = editor.texts.get(uri).split('\n');
  // The middle of the list of tasks, in the words of a task, and behind its lead.
  const middle = lines.findIndex((text, at) => at > lines.length / 2 && text.trimStart().startsWith('nhiệm vụ'));
  const column = lines[middle].indexOf('đơn giản');
  const lead = lines.findIndex((text, at) => at > middle && text.trimStart().startsWith('chủ trì'));
  const name = lines[lead].indexOf('SỞ-');
  await editor.ask('workspace/symbol', { query: 'so 7' });
  // Ten keys leave a text as it was.
  const keys = Math.ceil(Number(values.keys) / 10) * 10;
  process.stdout.write(
    `\n**${title}**\n\n| What | p50 ms | p95 ms | worst ms | cpu ms each |\n|---|---|---|---|---|\n`,
  );
  row('start to first diagnostics (3 runs)', starts, startCpu);
  await keystrokes(editor, uri, middle, column, 20);
  await measured('key in a text to diagnostics', editor, () => keystrokes(editor, uri, middle, column, keys));
  await measured('the same while the editor asks for colours, hints, lenses, outline', editor, () =>
    keystrokes(editor, uri, middle, column, keys, () => whatEditorsAsk(editor, uri, middle)),
  );
  await measured('key in a reference to diagnostics', editor, () => keystrokes(editor, uri, lead, name + 3, keys));
  await measured('key in a new statement, half a keyword, to diagnostics', editor, async () => {
    await editor.type(uri, lead, lines[lead].length, lines[lead].length, '\n        ');
    const times = await keystrokes(editor, uri, lead + 1, 8, keys);
    const end = { line: lead, character: lines[lead].length };
    await editor.replace(uri, { start: end, end: { line: lead + 1, character: 8 } }, '');
    return times;
  });
  const textDocument = { uri };
  const asked = {
    completion: async () => {
      await editor.type(uri, lead, name, lines[lead].length, 'SỞ');
      const time = await timed(() =>
        editor.ask('textDocument/completion', {
          textDocument,
          position: { line: lead, character: name + 2 },
          context: { triggerKind: 1 },
        }),
      );
      const done = editor.diagnosed(uri);
      await editor.type(uri, lead, name, name + 2, lines[lead].slice(name));
      await done;
      return time;
    },
    hover: () =>
      timed(() => editor.ask('textDocument/hover', { textDocument, position: { line: lead, character: name + 1 } })),
    'rename of a unit': () =>
      timed(() =>
        editor.ask('textDocument/rename', {
          textDocument,
          position: { line: lead, character: name + 1 },
          newName: 'SỞ-MỚI',
        }),
      ),
    'symbols of the workspace': () => timed(() => editor.ask('workspace/symbol', { query: 'don gian 7' })),
    'colours of a screen': () =>
      timed(() =>
        editor.ask('textDocument/semanticTokens/range', {
          textDocument,
          range: { start: { line: middle, character: 0 }, end: { line: middle + 60, character: 0 } },
        }),
      ),
    'hints of a screen': () =>
      timed(() =>
        editor.ask('textDocument/inlayHint', {
          textDocument,
          range: { start: { line: middle, character: 0 }, end: { line: middle + 60, character: 0 } },
        }),
      ),
    'key in a text to the page of the preview': () =>
      timed(async () => {
        await editor.type(uri, middle, column, column, 'a');
        await editor.ask('rplan/page', { textDocument, position: { line: middle, character: column } });
        await editor.type(uri, middle, column, column + 1, '');
      }),
    'lenses of the file': () => timed(() => editor.ask('textDocument/codeLens', { textDocument })),
  };
  for (const [what, once] of Object.entries(asked)) {
    await measured(what, editor, async () => {
      const times = [];
      for (let count = 0; count < Math.min(keys, what === 'completion' ? 60 : 20); count++) times.push(await once());
      return times;
    });
  }
  if (Number(values.edits) > 0) {
    const samples = [editor.memory()];
    for (let part = 0; part < 4; part++) {
      await keystrokes(editor, uri, middle, column, Math.ceil(Number(values.edits) / 40) * 10);
      samples.push(editor.memory());
    }
    process.stdout.write(
      `\nMemory over ${values.edits} edits, in quarters: ${samples.map((mib) => mib.toFixed(0)).join(', ')} MiB\n`,
    );
  }
  await editor.stop();
}

try {
  await bundle(path.join(work, 'dist'), { production: !values.node });
  process.stdout.write(`Node ${process.version}, ${cpus().length} cores.\n`);
  if (values.only !== 'many') await measure('1,000 tasks in one file', { tasks: 1000 });
  if (values.only !== 'one') await measure('10,000 tasks in 100 files', { tasks: 10_000, files: 100 });
} finally {
  rmSync(work, { recursive: true, force: true });
}
