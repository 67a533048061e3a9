import type { Plan } from '@rplan/model';

/** The plan as it is compiled without places: what statements carry of their source is left out, however deep. */
export function withoutPlaces(plan: Plan): Plan {
  return bare(plan) as Plan;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (!isPlace(key, member)) result[key] = bare(member);
  return result;
}

/** A line of a property may be called `source` too. */
function isPlace(key: string, member: unknown): boolean {
  return key === 'source' && typeof member === 'object' && member !== null && 'file' in member;
}
