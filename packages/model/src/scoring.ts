import { z } from 'zod';
import { decimal } from './common.js';

/** What points are computed from. */
export type Expression =
  | { kind: 'number'; value: string; percent?: true | undefined }
  | { kind: 'figure'; name: string }
  | { kind: 'maximum' }
  | { kind: 'min' | 'max'; of: Expression[] }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression };

export const expression: z.ZodType<Expression> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('number'), value: decimal, percent: z.literal(true).optional() }),
      z.strictObject({ kind: z.literal('figure'), name: z.string() }),
      z.strictObject({ kind: z.literal('maximum') }),
      z.strictObject({ kind: z.enum(['min', 'max']), of: z.array(expression) }),
      z.strictObject({
        kind: z.literal('operation'),
        operator: z.enum(['+', '-', '*', '/']),
        left: expression,
        right: expression,
      }),
    ]),
  )
  .meta({ id: 'expression', description: 'What points are computed from: figures, numbers, the maximum.' });

export type Condition =
  | { kind: 'comparison'; operator: '<' | '<=' | '>' | '>=' | '=' | '<>'; left: Expression; right: Expression }
  | { kind: 'and' | 'or'; of: Condition[] };

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('comparison'),
        operator: z.enum(['<', '<=', '>', '>=', '=', '<>']),
        left: expression,
        right: expression,
      }),
      z.strictObject({ kind: z.enum(['and', 'or']), of: z.array(condition) }),
    ]),
  )
  .meta({ id: 'condition', description: 'When an exception of a scoring rule holds.' });

const band = z.strictObject({
  text: z.string(),
  points: decimal,
  /** Absent where the band is chosen by its words. */
  when: z
    .strictObject({
      from: decimal.optional(),
      to: decimal.optional(),
      above: z.literal(true).optional(),
      below: z.literal(true).optional(),
      percent: z.literal(true).optional(),
      unit: z.string().optional(),
    })
    .optional(),
  otherwise: z.literal(true).optional(),
});

/** How a criterion is scored: the words of the law, and what they say as data. */
export interface ScoringRule {
  words?: string | undefined;
  figures?: { name: string; text: string }[] | undefined;
  formula?: { text: string; tree: Expression } | undefined;
  exceptions?: { text: string; when: Condition; gives: Expression }[] | undefined;
  bands?: z.infer<typeof band>[] | undefined;
  parts?: { number: number; text: string; maximum?: string | undefined; rule?: ScoringRule | undefined }[] | undefined;
  perUnit?: { value: string; figure: string; cap?: string | undefined }[] | undefined;
  notArisenMaximum?: string | undefined;
  decimals?: number | undefined;
  cutoff?: { day: number; month: number } | undefined;
  evidence?: string[] | undefined;
}

export const scoringRule: z.ZodType<ScoringRule> = z
  .lazy(() =>
    z.strictObject({
      words: z.string().optional(),
      figures: z.array(z.strictObject({ name: z.string(), text: z.string() })).optional(),
      formula: z.strictObject({ text: z.string(), tree: expression }).optional(),
      exceptions: z.array(z.strictObject({ text: z.string(), when: condition, gives: expression })).optional(),
      bands: z.array(band).optional(),
      parts: z
        .array(
          z.strictObject({
            number: z.int(),
            text: z.string(),
            maximum: decimal.optional(),
            rule: scoringRule.optional(),
          }),
        )
        .optional(),
      perUnit: z.array(z.strictObject({ value: decimal, figure: z.string(), cap: decimal.optional() })).optional(),
      notArisenMaximum: decimal.optional(),
      decimals: z.int().optional(),
      cutoff: z.strictObject({ day: z.int(), month: z.int() }).optional(),
      evidence: z.array(z.string()).optional(),
    }),
  )
  .meta({
    id: 'scoringRule',
    description: 'How a criterion is scored: the words of the law, and what they say as data.',
  });

const measured = z.strictObject({ value: decimal, percent: z.literal(true).optional() });

/** What a result says of the figures of a node. */
export interface ScoringData {
  figures?: { name: string; value: string; percent?: true | undefined }[] | undefined;
  measured?: z.infer<typeof measured> | undefined;
  band?: string | undefined;
  met?: boolean | undefined;
  didNotArise?: true | undefined;
  parts?: { number: number; data: ScoringData }[] | undefined;
}

export const scoringData: z.ZodType<ScoringData> = z
  .lazy(() =>
    z.strictObject({
      figures: z
        .array(z.strictObject({ name: z.string(), value: decimal, percent: z.literal(true).optional() }))
        .optional(),
      measured: measured.optional(),
      band: z.string().optional(),
      met: z.boolean().optional(),
      didNotArise: z.literal(true).optional(),
      parts: z.array(z.strictObject({ number: z.int(), data: scoringData })).optional(),
    }),
  )
  .meta({ id: 'scoringData', description: 'What a result says of the figures of a node.' });
