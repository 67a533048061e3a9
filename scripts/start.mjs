// The main job on a real example: check the report of 2018 and print it as JSON and as a Word document. Ends well although the
// example has errors in its content: they are what it shows.
import { root, setUp, turbo } from './setup.mjs';

setUp();
turbo('build', '--filter=rplan', '--output-logs=errors-only', '--log-prefix=none');

const { main } = await import(new URL('../apps/cli/dist/main.js', import.meta.url));
const example = 'examples/004-bao-cao-van-phong-2018';
process.chdir(root);
process.stdout.write(`\nrplan build ${example} --to json,docx --out out\n\n`);
let findings = '';
const terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => {
    findings += text;
  },
  colours: false,
  cwd: process.cwd(),
};
const status = await main(['build', example, '--to', 'json,docx', '--out', 'out', '--format', 'short'], terminal);
// The errors and the totals; `npx rplan check` shows the rest with its places.
const shown = findings.split('\n').filter((line) => !line.startsWith('examples/') || line.includes(': lỗi '));
process.stdout.write(shown.map((line) => line.replace(`${example}/`, '')).join('\n'));
process.stdout.write(`\nnpx rplan check ${example}\n`);
process.exitCode = status === 2 ? 2 : 0;
