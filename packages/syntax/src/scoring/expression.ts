/** What points are computed from: numbers, the figures of the year, and the highest points of the criterion. */
export type Expression =
  | { readonly kind: 'number'; readonly value: string; readonly percent?: true }
  | { readonly kind: 'figure'; readonly name: string }
  | { readonly kind: 'maximum' }
  | { readonly kind: 'min' | 'max'; readonly of: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '<>';

export type Condition =
  | {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] };

/** What holds instead of the formula where a condition is met. */
export interface Exception {
  readonly when: Condition;
  readonly gives: Expression;
}

/** The figures that an expression or a condition names, each once, in the order in which they stand. */
export function figuresOf(part: Expression | Condition): string[] {
  const found = new Set<string>();
  const visit = (each: Expression | Condition) => {
    if (each.kind === 'figure') found.add(each.name);
    else if ('of' in each) for (const inner of each.of) visit(inner);
    else if ('left' in each) for (const inner of [each.left, each.right]) visit(inner);
  };
  visit(part);
  return [...found];
}
