import { STATUS_NAMES, type StatusKind } from '@rplan/syntax';

/** A status as the language of a message has it. */
export function statusName(status: StatusKind, language: 'vi' | 'en'): string {
  return STATUS_NAMES.find(({ en }) => en === status)?.[language] ?? status;
}
