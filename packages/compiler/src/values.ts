import { parsePartialDate } from '@rplan/calendar';
import { decimals } from '@rplan/language';
import type { PartialDate } from '@rplan/model';

/** A number of the source in the model's form; undefined where it is missing or cannot be read. */
export function decimalOf(text: string | undefined): string | undefined {
  const value = decimals.parseDecimal(text ?? '');
  return value && decimals.toCanonical(value);
}

/** A date of the source; undefined where it is missing or impossible, which a rule reports. */
export function dateValue(text: string | undefined): PartialDate | undefined {
  const reading = text === undefined ? undefined : parsePartialDate(text);
  return reading?.ok ? reading.date : undefined;
}

/** The object without the properties that have no value: the model leaves out what is not there. */
export function present<T extends Record<string, unknown>>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
