import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, temporaryFolder, vscode } from './folders.js';
import { settings, untrusting } from './settings.js';

/** A VS Code server with data of its own. */
export interface CodeServer {
  /** `127.0.0.1:port`. */
  readonly address: string;
  /** What the server said so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts VS Code with nothing but the extension, if any, as a person has it on the first day. It trusts every folder, or none. */
export async function startCodeServer(vsix?: string, trust = true): Promise<CodeServer> {
  const home = await temporaryFolder('editor');
  const data = path.join(home, 'data');
  await mkdir(path.join(data, 'User'), { recursive: true });
  await writeFile(path.join(data, 'User/settings.json'), JSON.stringify(trust ? settings : untrusting));
  // VS Code takes the environment of tasks from a login shell: there `rplan` is installed.
  await writeFile(path.join(home, '.profile'), `PATH="${path.join(root, 'node_modules/.bin')}:$PATH"\n`);
  const folders = ['--user-data-dir', data, '--extensions-dir', path.join(home, 'extensions')];
  const env = environment(home);
  if (vsix)
    await promisify(execFile)(vscode.node, [vscode.entry, ...folders, '--install-extension', vsix], {
      env,
      timeout: 60_000,
    });
  const server = spawn(
    vscode.node,
    [vscode.entry, ...folders, ...OPTIONS, ...(trust ? ['--disable-workspace-trust'] : [])],
    {
      env,
      cwd: home,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  const address = await listening(server, said).catch(async (error: unknown) => {
    await stop(server, home);
    throw error;
  });
  return { address, log: () => said.join(''), stop: () => stop(server, home) };
}

const OPTIONS = [
  ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'],
  '--disable-getting-started-override',
];

/** The environment without what another VS Code around this process has set. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return { ...Object.fromEntries(own), HOME: home, SHELL: '/bin/bash' };
}

/** Waits for the line in which the server names its address. */
function listening(server: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`VS Code did not start:\n${said.join('')}`));
    const limit = setTimeout(fail, 60_000);
    const hear = (data: Buffer) => {
      said.push(data.toString());
      const address = /listening on http:\/\/(\S+?)\/?\s/.exec(said.join(''))?.[1];
      if (!address) return;
      clearTimeout(limit);
      resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', fail);
  });
}

/** Ends the whole process group: the extension hosts outlive their parent. */
async function stop(server: ChildProcess, home: string): Promise<void> {
  const ended = server.exitCode === null ? once(server, 'exit') : undefined;
  signal(server, 'SIGTERM');
  const limit = setTimeout(() => signal(server, 'SIGKILL'), 4_000);
  await ended;
  clearTimeout(limit);
  signal(server, 'SIGKILL');
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}

function signal(server: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (server.pid) process.kill(-server.pid, name);
  } catch {
    // The group is gone already.
  }
}
