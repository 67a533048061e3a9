import { z } from 'zod';
import { decimal, id } from './common.js';
import { partyMention } from './party.js';
import type { ScoringRule } from './scoring.js';
import { scoringRule } from './scoring.js';
import { nodeRef } from './work.js';

/** A field, criterion or sub-criterion, or a bonus or penalty line; `code` is whole and unique in its index. */
export interface IndexNode {
  code: string;
  level: 'field' | 'criterion' | 'subcriterion' | 'bonus' | 'penalty';
  title: string;
  shortNames: string[];
  maximum?: string | undefined;
  method?: 'self-assessed' | 'survey' | 'appraised' | undefined;
  /** How it is scored. */
  rule?: ScoringRule | undefined;
  /** The unit in charge. */
  inCharge?: z.infer<typeof partyMention>[] | undefined;
  /** The nodes of an older edition that it goes on with. */
  continues?: z.infer<typeof nodeRef>[] | undefined;
  /** What its source does not say. */
  holes?: string[] | undefined;
  nodes: IndexNode[];
}

export const indexNode: z.ZodType<IndexNode> = z
  .lazy(() =>
    z.strictObject({
      code: z.string(),
      level: z.enum(['field', 'criterion', 'subcriterion', 'bonus', 'penalty']),
      title: z.string(),
      shortNames: z.array(z.string()),
      maximum: decimal.optional(),
      method: z.enum(['self-assessed', 'survey', 'appraised']).optional(),
      rule: scoringRule.optional(),
      inCharge: z.array(partyMention).optional(),
      continues: z.array(nodeRef).optional(),
      holes: z.array(z.string()).optional(),
      nodes: z.array(indexNode),
    }),
  )
  .meta({ id: 'indexNode', description: 'A field, criterion or sub-criterion, a bonus or penalty line.' });

/** One edition of a scored index. */
export const index = z
  .strictObject({
    id,
    title: z.string(),
    shortNames: z.array(z.string()),
    year: z.int().optional(),
    maximum: decimal.optional(),
    levels: z.array(z.string()),
    basis: z.array(id),
    /** The older edition that it goes on with. */
    continues: z.array(nodeRef).optional(),
    /** What its source does not say. */
    holes: z.array(z.string()).optional(),
    nodes: z.array(indexNode),
  })
  .meta({ id: 'index', description: 'One edition of a scored index.' });

export type Index = z.infer<typeof index>;
