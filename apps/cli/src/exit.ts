/** Exit statuses, for CI. */
export const EXIT = {
  /** Nothing at error level. */
  ok: 0,
  /** Something at error level in a plan's content. */
  errors: 1,
  /** Bad usage, or input that cannot be read. */
  unusable: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
