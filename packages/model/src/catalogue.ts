import { z } from 'zod';
import { decimal, id } from './common.js';

/** A field, criterion or sub-criterion, or a bonus or penalty line; `code` is whole and unique in its index. */
export interface IndexNode {
  code: string;
  level: 'field' | 'criterion' | 'subcriterion' | 'bonus' | 'penalty';
  title: string;
  shortNames: string[];
  maximum?: string | undefined;
  method?: 'self-assessed' | 'survey' | undefined;
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
      method: z.enum(['self-assessed', 'survey']).optional(),
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
    nodes: z.array(indexNode),
  })
  .meta({ id: 'index', description: 'One edition of a scored index.' });

export type Index = z.infer<typeof index>;
