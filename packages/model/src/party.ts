import { z } from 'zod';
import { id, partialDate } from './common.js';

/** A body, a unit, a named group or a post. */
export const party = z
  .strictObject({
    id,
    kind: z.enum(['organization', 'unit', 'group', 'role']),
    title: z.string(),
    /** Other printed names; the first is the short one. */
    shortNames: z.array(z.string()),
    /** The body or unit it belongs to. */
    parent: id.optional(),
    letterhead: z.string().optional(),
    symbol: z.string().optional(),
    place: z.string().optional(),
    /** Kind of unit in words: xã, phường, sở. */
    type: z.string().optional(),
    /** Led collectively, so it signs with TM.; `words` is what is printed after TM. where the author says so. */
    collective: z.strictObject({ words: z.string().optional() }).optional(),
    validity: z.strictObject({ from: partialDate.optional(), to: partialDate.optional() }).optional(),
    /** Of a group: its members and those taken out again. A group without members has unknown members. */
    includes: z.array(id).optional(),
    excludes: z.array(id).optional(),
    /** Computed: the members with groups inside expanded and the exceptions taken out. */
    members: z.array(id).optional(),
    /** Of a role. */
    head: z.literal(true).optional(),
    acting: z.literal(true).optional(),
    deputyOf: id.optional(),
  })
  .meta({ id: 'party', description: 'A body, a unit, a group or a post.' });

/** A party as a document mentions it: by name, by own words, or both. */
export const partyMention = z
  .strictObject({
    party: id.optional(),
    words: z.string().optional(),
    /** What stands before it in a list, where that is no comma or semicolon: `và`, `cùng`, `&`. */
    joint: z.string().optional(),
  })
  .meta({ id: 'partyMention', description: 'A party as mentioned: by name, by own words, or both.' });

export type Party = z.infer<typeof party>;
export type PartyMention = z.infer<typeof partyMention>;
