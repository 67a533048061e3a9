/** The cells of the tracker that units fill in; all others are the plan's. */
export const ANSWERS = ['status', 'result', 'remarks'] as const;
export type AnswerKey = (typeof ANSWERS)[number];

export function isAnswer(key: string): key is AnswerKey {
  return (ANSWERS as readonly string[]).includes(key);
}

/** The place of a row in a workbook, as the user sees it there. */
export interface RowPlace {
  readonly sheet: string;
  /** From 1 on. */
  readonly row: number;
}

/** What a row says anew of a task, in the unit's words: the whole of each cell that was changed. */
export interface Answer extends RowPlace {
  readonly task: string;
  readonly cells: ReadonlyMap<AnswerKey, string>;
}

/** What was not taken over, or what somebody has to look at. */
export type Note = RowPlace & { readonly task?: string } & NoteSaid;

export type NoteSaid =
  | { readonly code: 'unknown-task'; readonly id: string; readonly words: string }
  /** The code is another task's than the words. */
  | { readonly code: 'other-task'; readonly id: string; readonly words: string }
  /** The code was typed in another way, or is gone: the task was known by its words. */
  | { readonly code: 'known-by-words'; readonly id: string }
  | { readonly code: 'changed-plan'; readonly heading: string; readonly planned: string; readonly found: string }
  | { readonly code: 'cleared'; readonly heading: string; readonly reported: string }
  | { readonly code: 'twice'; readonly rows: readonly number[] }
  | { readonly code: 'formula'; readonly heading: string; readonly formula: string }
  | { readonly code: 'unread-status'; readonly words: string }
  | { readonly code: 'against-report'; readonly reported: string; readonly found: string }
  | { readonly code: 'dropped'; readonly found: string }
  /** A turn or milestone, whose report is kept as words of its task. */
  | { readonly code: 'kept-as-words'; readonly step: string; readonly words: string }
  /** Tasks with tasks inside are reported by those. */
  | { readonly code: 'of-group' }
  | { readonly code: 'unnamed'; readonly words: string };
