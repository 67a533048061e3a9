import { parsePartialDate } from '@rplan/calendar';
import { decimals } from '@rplan/meaning';
import type { PartialDate } from '@rplan/model';
import type * as ast from '@rplan/syntax/ast';

/** A number of the source in the model's form; undefined where it is missing or cannot be read. */
export function decimalOf(text: string | undefined): string | undefined {
  const value = decimals.parseDecimal(text ?? '');
  return value && decimals.toCanonical(value);
}

/** The same of a number of things, in which points group thousands: `1.284 hồ sơ`. */
export function countOf(text: string | undefined): string | undefined {
  return decimalOf(text === undefined ? undefined : decimals.withoutGroups(text));
}

/** A date of the source; undefined where it is missing or impossible, which a rule reports. */
export function dateValue(text: string | undefined): PartialDate | undefined {
  const reading = text === undefined ? undefined : parsePartialDate(text);
  return reading?.ok ? reading.date : undefined;
}

/** The statements of one type among the items of a node. */
export function statements<T extends keyof ast.RPlanAstType>(
  items: readonly { readonly $type: string }[],
  type: T,
): ast.RPlanAstType[T][] {
  return items.filter((item): item is ast.RPlanAstType[T] & { $type: string } => item.$type === type);
}

/** The objects as one, without the properties that have no value: the model leaves out what is not there. */
export function present<T extends object, U extends object = T>(
  object: T,
  further?: U,
): { [K in keyof (T & U)]: Exclude<(T & U)[K], undefined> } {
  const result: Record<string, unknown> = {};
  copyPresent(object as Record<string, unknown>, result);
  if (further) copyPresent(further as Record<string, unknown>, result);
  return result as { [K in keyof (T & U)]: Exclude<(T & U)[K], undefined> };
}

/** A loop, since it runs for every object of a model and arrays of entries cost more than the object itself. */
function copyPresent(from: Readonly<Record<string, unknown>>, to: Record<string, unknown>): void {
  for (const key in from) {
    const value = from[key];
    if (value !== undefined) to[key] = value;
  }
}
