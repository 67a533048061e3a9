import { type DateError, type PartialDate, partialDateError } from './partial-date.js';

export type DateReading = { readonly ok: true; readonly date: PartialDate } | ({ readonly ok: false } & DateError);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const OFFICE = /^(\d{1,2}|_)\/(\d{1,2}|_)(?:\/(\d{4}|_))?$/;

/**
 * Reads the forms that offices write: `15/3/2019`, `03/06/2022`, `_/6/2023`, `_/_/2024`, `15/8`, and ISO `2020-03-05`.
 * A blank part is left out of the result. Zeros are read with or without; a year has four digits, for `15/3/19` may mean
 * two centuries. Errors: `not-a-date` for any other form, `impossible-day` (31/02/2023), `impossible-month` (30/13/2024),
 * `impossible-year` (0000).
 */
export function parsePartialDate(text: string): DateReading {
  const iso = ISO.exec(text);
  const office = OFFICE.exec(text);
  if (iso === null && office === null) return { ok: false, code: 'not-a-date', text };
  const date = iso === null ? withParts(office?.[1], office?.[2], office?.[3]) : withParts(iso[3], iso[2], iso[1]);
  const error = partialDateError(date);
  return error === undefined ? { ok: true, date } : { ok: false, ...error };
}

function withParts(day: string | undefined, month: string | undefined, year: string | undefined): PartialDate {
  const date: { -readonly [Part in keyof PartialDate]: PartialDate[Part] } = {};
  if (isWritten(day)) date.day = Number(day);
  if (isWritten(month)) date.month = Number(month);
  if (isWritten(year)) date.year = Number(year);
  return date;
}

function isWritten(text: string | undefined): text is string {
  return text !== undefined && text !== '_';
}
