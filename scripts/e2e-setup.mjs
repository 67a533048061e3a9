// Installs what `npm run e2e` needs beyond `npm test`. Quick where nothing is missing.
import { installVsCode } from './e2e/install-vscode.mjs';
import { installSystemTools } from './e2e/system-tools.mjs';
import { setUp } from './setup.mjs';

setUp();
const missing = installSystemTools();
if (missing.length > 0) {
  process.stderr.write(
    `The end-to-end tests need these Debian packages, which could not be installed: ${missing.join(', ')}\n`,
  );
  process.exit(1);
}
if (!installVsCode()) {
  process.stderr.write('The end-to-end tests run on Linux x64 alone: the VS Code in npm is built for it.\n');
  process.exit(1);
}
