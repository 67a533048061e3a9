import { roman } from './roman.js';

/** `Phụ lục`, with its number where there are several (Decree 30, PL I, P1, III.1) or where the author gives one. */
export function appendixWords(
  id: string,
  appendices: readonly { readonly id: string; readonly mark?: string | undefined }[],
): string {
  const place = appendices.findIndex((appendix) => appendix.id === id);
  const number = appendices[place]?.mark ?? (appendices.length > 1 && place >= 0 ? roman(place + 1) : '');
  return `Phụ lục ${number}`.trim();
}
