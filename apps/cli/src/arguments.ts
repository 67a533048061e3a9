import { parseArgs } from 'node:util';

/** A command line, read. */
export interface Arguments {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly lang: 'vi' | 'en' | undefined;
  readonly format: 'pretty' | 'short';
  readonly to: readonly string[];
  readonly out: string;
  readonly stdio: boolean;
  readonly emitOnError: boolean;
}

export type ArgumentsReading = { readonly ok: true; readonly arguments: Arguments } | { readonly ok: false; readonly detail: string };

/** Reads the command line. Options may stand anywhere; an unknown one is an error, never a path. */
export function readArguments(argv: readonly string[]): ArgumentsReading {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'V', default: false },
        lang: { type: 'string' },
        format: { type: 'string', default: 'pretty' },
        to: { type: 'string', default: 'docx' },
        out: { type: 'string', short: 'o', default: 'out' },
        stdio: { type: 'boolean', default: false },
        'no-emit-on-error': { type: 'boolean', default: false },
      },
    });
    const { lang, format } = values;
    if (lang !== undefined && lang !== 'vi' && lang !== 'en') return { ok: false, detail: `--lang ${lang}` };
    if (format !== 'pretty' && format !== 'short') return { ok: false, detail: `--format ${format}` };
    const [command, ...paths] = positionals;
    return {
      ok: true,
      arguments: {
        command,
        paths,
        help: values.help,
        version: values.version,
        lang,
        format,
        to: values.to.split(',').map((format) => format.trim()),
        out: values.out,
        stdio: values.stdio,
        emitOnError: !values['no-emit-on-error'],
      },
    };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
