/** What a term is called since a law replaced it. */
export interface SupersededTerm {
  readonly pattern: RegExp;
  /** The term of now, for what the pattern found. */
  readonly now: (found: string) => string;
  readonly source: string;
  /** A sentence about a year before this one uses the term of its time. */
  readonly since: number;
}

export const supersededTerms: readonly SupersededTerm[] = [
  {
    pattern: /trực tuyến mức độ [34](?:(?:,| và| hoặc)(?: mức độ)? [34])?(?![\p{L}\d])/gu,
    now: (found) =>
      [found.includes('4') && 'trực tuyến toàn trình', found.includes('3') && 'trực tuyến một phần']
        .filter(Boolean)
        .join(', '),
    source: 'Nghị định số 42/2022/NĐ-CP',
    since: 2022,
  },
];
