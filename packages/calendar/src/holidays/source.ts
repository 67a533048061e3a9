/**
 * Where a row of the tables comes from. `cited`: an article, or a notice named with its number by a source that was read.
 * `from-memory`: believed right, confirmed in no text; whoever relies on it should look it up first.
 */
export interface LegalSource {
  readonly text: string;
  readonly certainty: 'cited' | 'from-memory';
}

export function cited(text: string): LegalSource {
  return { text, certainty: 'cited' };
}

export function fromMemory(text: string): LegalSource {
  return { text, certainty: 'from-memory' };
}
