// What the end-to-end tests need from the operating system: a browser, an office suite, PDF tools, fonts with Vietnamese letters.
import { spawnSync } from 'node:child_process';

const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const prints = (command, ...args) => (spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '').trim() !== '';

/** Debian's packages, each with the test that tells whether it is still needed. */
const tools = [
  { packageName: 'chromium', present: () => succeeds('chromium', '--version') },
  { packageName: 'libreoffice-writer-nogui', present: () => succeeds('soffice', '--version') },
  { packageName: 'poppler-utils', present: () => succeeds('pdftoppm', '-v') },
  // Liberation 1 has no Vietnamese letters: a page would mix it with another font letter by letter.
  { packageName: 'fonts-liberation2', present: () => prints('fc-list', 'Liberation Serif:lang=vi') },
];

const missing = () => tools.filter(({ present }) => !present()).map(({ packageName }) => packageName);

/** Installs what is missing, where apt can. Answers what is missing afterwards. */
export function installSystemTools() {
  const wanted = missing();
  if (wanted.length === 0 || !succeeds('apt-get', '--version')) return wanted;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
    spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
  return missing();
}
