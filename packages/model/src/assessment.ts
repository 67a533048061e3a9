import { z } from 'zod';
import { decimal, id, partialDate } from './common.js';
import { partyMention } from './party.js';
import { scoringData } from './scoring.js';

/** A change against an earlier year. */
export const delta = z
  .strictObject({
    direction: z.enum(['up', 'down']),
    value: decimal,
    unit: z.enum(['places', 'points', '%']),
    since: z.int().optional(),
  })
  .meta({ id: 'delta', description: 'A change against an earlier year.' });

export const rank = z
  .strictObject({
    /** Absent where the body is not ranked. */
    place: z.int().optional(),
    of: z.int().optional(),
    population: id.optional(),
    populationText: z.string().optional(),
    deltas: z.array(delta),
  })
  .meta({ id: 'rank', description: 'A rank; without a place where the body is not ranked.' });

const stageScore = z.strictObject({
  stage: z.enum(['self-assessed', 'appraised', 'reappraised', 'published', 'survey', 'rate', 'forecast']),
  value: decimal,
  percent: z.literal(true).optional(),
  deltas: z.array(delta),
});

/** `rank` is the first that is stated; where there are several, `ranks` holds all, each among its own population. */
const ranked = { rank: rank.optional(), ranks: z.array(rank).optional() };
const measured = { deltas: z.array(delta), stages: z.array(stageScore), ...ranked };

const stated = z.strictObject({ value: decimal, percent: z.literal(true).optional(), ...measured });

/** A score of one node. `maximum` and `lost` are computed from the index; absent where they are not known. */
export const score = z
  .strictObject({
    node: z.string(),
    value: decimal.optional(),
    maximum: decimal.optional(),
    lost: decimal.optional(),
    ...measured,
    /** The figures of the year. */
    data: scoringData.optional(),
    /** Computed: what follows from the figures by the rule of the node; its maximum is lower where something did not arise. */
    byRule: z.strictObject({ value: decimal, maximum: decimal }).optional(),
  })
  .meta({ id: 'score', description: 'A score of one node.' });

/** A result of a body by an index and year: what is stated, and beside it what follows. */
export const assessment = z
  .strictObject({
    id,
    body: id,
    index: id,
    year: z.int(),
    basis: z.array(id),
    /** When and by whom it was published. */
    published: z.strictObject({ date: partialDate.optional(), by: partyMention.optional() }).optional(),
    total: stated.optional(),
    /** The total as a share, where it is published so. */
    rate: stated.optional(),
    ...ranked,
    /** Computed: the maximum of the index less the total. */
    lost: decimal.optional(),
    scores: z.array(score),
    /** Computed: the sum of the top-level scores, where all of them are known. */
    sum: decimal.optional(),
    /** Computed: what the whole comes to, by rule where there are figures and else as stated; its maximum is lower where something did not arise. */
    byRule: z.strictObject({ value: decimal, maximum: decimal }).optional(),
    /** Computed, where some nodes have figures: the codes of the lowest nodes of which nothing is known. */
    open: z.array(z.string()).optional(),
  })
  .meta({ id: 'assessment', description: 'A result of a body by an index and year.' });

export type Assessment = z.infer<typeof assessment>;
export type Score = z.infer<typeof score>;
export type Delta = z.infer<typeof delta>;
export type Rank = z.infer<typeof rank>;
