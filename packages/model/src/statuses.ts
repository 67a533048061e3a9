/** How far a task is. A module without Zod: what only needs the list does not load it. */
export const STATUSES = [
  'not started',
  'in progress',
  'done',
  'partly done',
  'paused',
  'kept up',
  'proposed to drop',
] as const;
