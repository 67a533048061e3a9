/** What is wrong with a command line. Data only; `texts.ts` has the words. */
export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly command: string; readonly known: readonly string[] }
  | {
      readonly code: 'unknown-option';
      readonly option: string;
      readonly command: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly code: 'missing-value' | 'unwanted-value'; readonly option: string }
  | { readonly code: 'needs-option' | 'clashing-options'; readonly option: string; readonly other: string }
  | { readonly code: 'bad-value'; readonly option: string; readonly value: string; readonly known: readonly string[] };
