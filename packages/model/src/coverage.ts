import { z } from 'zod';
import { decimal, id } from './common.js';

const points = {
  maximum: decimal.optional(),
  achieved: decimal.optional(),
  lost: decimal.optional(),
  /** Deducted by a finding. */
  explained: decimal,
  /** Of those, by a finding that a task fixes. */
  addressed: decimal,
  /** Lost and deducted by no finding; never below zero. */
  unexplained: decimal.optional(),
};

/** Computed: what a document says about the points of one result. */
export const coverage = z
  .strictObject({
    assessment: id,
    ...points,
    nodes: z.array(z.strictObject({ code: z.string(), title: z.string(), ...points })),
  })
  .meta({ id: 'coverage', description: 'What a document says about the points of one result.' });

export type Coverage = z.infer<typeof coverage>;
