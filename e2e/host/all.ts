import { ownCommands } from './commands.js';
import type { HostTest } from './host-test.js';
import { reading } from './reading.js';
import { writing } from './writing.js';

export const all: readonly HostTest[] = [...reading, ...writing, ...ownCommands];
