/** The statements in which a deadline stands. */
export type DeadlineOpener =
  | 'due'
  | 'milestone'
  | 'reporting'
  | 'finished'
  | 'completed'
  | 'extended'
  | 'asks extension'
  | 'reschedule';

/** What of a citation is read in words: the name of a law, who issued it, its subject. */
export type Citing = 'law' | 'issuers' | 'subject';

/**
 * What is read after a keyword up to where its words end: a deadline, who somebody is (parties by their names and titles), words without
 * quotes, what a number counts, the state of a task.
 */
export type Opener = DeadlineOpener | 'parties' | 'words' | 'cause' | 'unit' | 'status' | 'basis' | Citing;
