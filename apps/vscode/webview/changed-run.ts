/** The run of items in which two lists differ: what is the same at both ends is left out. Empty where they are equal. */
export interface ChangedRun {
  readonly start: number;
  /** Exclusive ends in the old and the new list. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function changedRun(old: readonly string[], now: readonly string[]): ChangedRun {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let oldEnd = old.length;
  let newEnd = now.length;
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
