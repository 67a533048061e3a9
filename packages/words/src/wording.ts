/** How a text is worded where it stands. Without any of it, as cells and calendar entries are: each is read by itself. */
export interface Wording {
  /**
   * Documents that were mentioned so far: the first mention is the whole citation, later ones kind and number (Decree 30, PL I, P1,
   * II.6.b). Without it every mention is kind and number, and none is the first.
   */
  readonly mentioned?: Set<string>;
  /** Footnotes in the order of their first mark, each id with its place from 0. Without it notes leave no mark: a cell has no foot. */
  readonly notes?: Map<string, number>;
  /** What stands for a number that the registry will give. */
  readonly blank?: string;
}
