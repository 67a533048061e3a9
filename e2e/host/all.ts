import { annotations } from './annotations.js';
import { beginning } from './beginning.js';
import { checkTask } from './check-task.js';
import { ownCommands } from './commands.js';
import { formatting } from './formatting.js';
import type { HostTest } from './host-test.js';
import { officeFiles } from './office-files.js';
import { outputs } from './outputs.js';
import { reading } from './reading.js';
import { refactoring } from './refactoring.js';
import { tables } from './tables.js';
import { useLinks } from './use-links.js';
import { views } from './views.js';
import { writing } from './writing.js';

export const all: readonly HostTest[] = [
  ...reading,
  ...writing,
  ...annotations,
  ...refactoring,
  ...formatting,
  ...useLinks,
  ...tables,
  ...ownCommands,
  ...officeFiles,
  ...outputs,
  ...views,
  ...checkTask,
  ...beginning,
];
