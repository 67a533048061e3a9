import type { OutputFormat } from './formats.js';

/** A file that could not be made, by a fault of RPlan's own: what the author wrote is never the reason. The other files are made. */
export interface OutputFailure {
  readonly code: 'output-failed';
  /** `<Name>.<ext>` */
  readonly name: string;
  readonly format: OutputFormat;
  /** What the program says went wrong. */
  readonly detail: string;
}

export function outputFailure(name: string, format: OutputFormat, error: unknown): OutputFailure {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'output-failed', name: `${name}.${format}`, format, detail };
}

/** What happened and what to do. */
export const outputFailureText: Readonly<Record<'vi' | 'en', (failure: OutputFailure) => string>> = {
  vi: ({ name, detail }) =>
    `${name}: RPlan gặp lỗi bên trong nên không tạo được tệp này (${detail}); các tệp khác không bị ảnh hưởng. Hãy gửi dòng này kèm tệp .rplan cho người phụ trách RPlan.`,
  en: ({ name, detail }) =>
    `${name}: RPlan could not make this file because of a fault of its own (${detail}); the other files are not affected. Send this line with the .rplan file to who looks after RPlan.`,
};
