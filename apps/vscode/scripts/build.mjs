// Bundles the extension and the server into dist/.
import { bundle } from './bundle.mjs';
import { checkGenerated } from './generate.mjs';

await checkGenerated();
await bundle('dist', { production: process.argv.includes('--production') });
