export type ProposalKind =
  | 'keyword'
  | 'kind'
  | 'party'
  | 'document'
  | 'node'
  | 'work'
  | 'section'
  | 'name'
  | 'deadline'
  | 'snippet'
  | 'part';

/** One thing that may be put in. Offsets; the protocol's own shapes are made at the edge. */
export interface Proposal {
  readonly label: string;
  readonly kind: ProposalKind;
  /** What is replaced: from here to the cursor. */
  readonly from: number;
  /** What is put in; a snippet has `$1`-like stops. */
  readonly insert: string;
  readonly snippet: boolean;
  /** Shown behind the label. */
  readonly detail?: string;
  readonly description?: string;
  readonly documentation?: string;
  /** What an editor compares with what was typed. */
  readonly filter: string;
  /** Order within the list: the smaller, the higher. */
  readonly rank: string;
  /** Whether it begins a new statement rather than going on with the one being written. */
  readonly statement?: boolean;
}

/** Ranks of what may stand at one place: what fits most narrowly comes first. */
export const RANK = {
  name: '1',
  value: '2',
  template: '3',
  word: '4',
  statement: '5',
  row: '6',
  repeated: '8',
  member: '7',
} as const;
