import { startServer } from '@rplan/editor';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

// The transport (IPC from VS Code, stdio elsewhere) is read from the command line. No `.js` in the import above: the bundle is
// CommonJS, and the package exports the bare path only.
startServer(createConnection(ProposedFeatures.all));
