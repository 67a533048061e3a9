import type { Region, RPlanLexingReport, Vocabulary } from '@rplan/syntax';
import type { IToken } from 'chevrotain';

/**
 * What lexing tells of a file of which a part was read anew: the old numbers of keywords less those of the old part, and those of the new
 * part. Undefined where the first keyword of a vocabulary went, for the next one is not known.
 */
export function reportAround(
  old: RPlanLexingReport,
  part: RPlanLexingReport,
  fresh: RPlanLexingReport,
  regions: { readonly old: Region; readonly fresh: Region },
): RPlanLexingReport | undefined {
  const count = (vocabulary: Vocabulary) =>
    old.vocabulary[vocabulary] - part.vocabulary[vocabulary] + fresh.vocabulary[vocabulary];
  const firstOf: Partial<Record<Vocabulary, IToken>> = {};
  for (const vocabulary of ['en', 'vi'] as const) {
    const was = old.firstOf[vocabulary];
    const is = fresh.firstOf[vocabulary];
    const wasBefore = was !== undefined && was.startOffset < regions.old.start;
    if (wasBefore) firstOf[vocabulary] = was;
    else if (is && is.startOffset < regions.fresh.end) firstOf[vocabulary] = is;
    else if (count(vocabulary) > 0) return undefined;
  }
  return { ...old, vocabulary: { en: count('en'), vi: count('vi') }, firstOf };
}
