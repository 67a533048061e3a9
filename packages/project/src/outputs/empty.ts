import type { OutputFormat } from './formats.js';

/** A file that was not made since it would hold nothing: a calendar of a document without a day. */
export interface EmptyOutput {
  readonly code: 'nothing-to-write';
  /** `<Name>.<ext>` */
  readonly name: string;
  readonly format: OutputFormat;
}

/** Why there is no such file. */
export const emptyOutputText: Readonly<Record<'vi' | 'en', (output: EmptyOutput) => string>> = {
  vi: ({ name }) => `${name}: văn bản không có ngày nào để đưa vào lịch nên không tạo tệp này.`,
  en: ({ name }) => `${name}: the document has no day that a calendar could hold, so there is no such file.`,
};
