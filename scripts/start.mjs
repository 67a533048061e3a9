// The main job on a real example: check the report of 2018 and print it as JSON and as a Word document. Ends well although the
// example has errors in its content: they are what it shows.
import { root, setUp, turbo } from './setup.mjs';

setUp();
turbo('build', '--filter=rplan', '--output-logs=errors-only', '--log-prefix=none');

const { main } = await import(new URL('../apps/cli/dist/main.js', import.meta.url));
const example = 'examples/004-bao-cao-van-phong-2018';
process.chdir(root);
process.stdout.write(`\nrplan build ${example}\n\n`);
const status = await main(['build', example, '--to', 'json,docx', '--out', 'out', '--format', 'short']);
process.exitCode = status === 2 ? 2 : 0;
