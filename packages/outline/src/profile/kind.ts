/** A kind of document, as the act lists it. */
export interface DocumentKind {
  /** The English keyword of the language, such as 'official letter'. */
  readonly id: string;
  /** The kind's name in sentence case, and in capitals as it is printed above the subject. */
  readonly name: string;
  readonly printed: string;
  /** Stands in the symbol (15/KH-UBND); absent for letters, whose symbol has no kind. */
  readonly abbreviation?: string;
  /** Whether the kind's name is printed above the subject; an official letter prints V/v instead. */
  readonly titled: boolean;
  /** Whether "Kính gửi" belongs to it: always, never, or only when it goes to a higher body. */
  readonly addressed: 'always' | 'upward' | 'never';
  /** The model of PL III that it follows. */
  readonly template?: string;
  readonly source: string;
}
