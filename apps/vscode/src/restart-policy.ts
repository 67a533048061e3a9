/** A server that ends more often than this in three minutes is broken, and starting it again only costs time. */
const MOST = 4;
const WINDOW = 3 * 60 * 1000;

/** Remembers when the server ended and says whether to start it again. */
export class RestartPolicy {
  private ends: readonly number[] = [];

  /** Whether to start the server again that ended at a time, in milliseconds. */
  restartsAt(now: number): boolean {
    this.ends = [...this.ends.filter((end) => now - end < WINDOW), now];
    return this.ends.length <= MOST;
  }

  /** The user asked for a new start: what was before does not count. */
  forget(): void {
    this.ends = [];
  }
}
