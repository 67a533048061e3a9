import { roman } from './roman.js';
import type { PrintState } from './state.js';

/** `Phụ lục`, with its number where there are several (Decree 30, PL I, P1, III.1) or where the author gives one. */
export function appendixLabel(
  id: string,
  appendices: readonly { readonly id: string; readonly mark?: string | undefined }[],
  { profile }: Pick<PrintState, 'profile'>,
): string {
  const index = appendices.findIndex((appendix) => appendix.id === id);
  const number = appendices[index]?.mark ?? (appendices.length > 1 ? roman(index + 1) : '');
  return `${profile.texts.appendix} ${number}`.trim();
}
