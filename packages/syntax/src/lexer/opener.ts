/** The statements in which a deadline stands. */
export type Opener = 'due' | 'milestone' | 'reporting' | 'finished' | 'extended';
