import { parseArgs } from 'node:util';
import { type CivilDate, isComplete, parsePartialDate } from '@rplan/calendar';

export const formats = ['pretty', 'short', 'json', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof formats)[number];

/** A command line, read. */
export interface Arguments {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly lang: 'vi' | 'en' | undefined;
  readonly format: Format;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** More warnings than this count as an error. */
  readonly maxWarnings: number | undefined;
  readonly asOf: CivilDate | undefined;
  /** Of `fmt`: only say what would change. */
  readonly check: boolean;
  readonly vocabulary: 'vi' | 'en' | undefined;
  readonly to: readonly string[];
  readonly out: string;
  readonly stdio: boolean;
  readonly emitOnError: boolean;
}

export type ArgumentsReading = { readonly ok: true; readonly arguments: Arguments } | { readonly ok: false; readonly detail: string };

/** Reads the command line. Options may stand anywhere; an unknown one is an error, never a path. */
export function readArguments(argv: readonly string[], today: () => CivilDate): ArgumentsReading {
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
        strict: { type: 'boolean', default: false },
        'max-warnings': { type: 'string' },
        'as-of': { type: 'string' },
        check: { type: 'boolean', default: false },
        vocabulary: { type: 'string' },
        stdio: { type: 'boolean', default: false },
        'no-emit-on-error': { type: 'boolean', default: false },
      },
    });
    const { lang, format, vocabulary } = values;
    const asOf = values['as-of'] === undefined ? undefined : dayOf(values['as-of'], today);
    const maxWarnings = values['max-warnings'] === undefined ? undefined : Number(values['max-warnings']);
    if (values['as-of'] !== undefined && !asOf) return { ok: false, detail: `--as-of ${values['as-of']}` };
    if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && maxWarnings >= 0)) {
      return { ok: false, detail: `--max-warnings ${values['max-warnings']}` };
    }
    if (vocabulary !== undefined && vocabulary !== 'vi' && vocabulary !== 'en') return { ok: false, detail: `--vocabulary ${vocabulary}` };
    if (lang !== undefined && lang !== 'vi' && lang !== 'en') return { ok: false, detail: `--lang ${lang}` };
    if (!isFormat(format)) return { ok: false, detail: `--format ${format}` };
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
        strict: values.strict,
        maxWarnings,
        asOf,
        check: values.check,
        vocabulary,
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

/** A day as ISO or as offices write it; `today` is the only thing that reads the clock, and only when asked for. */
function dayOf(text: string, today: () => CivilDate): CivilDate | undefined {
  if (text === 'today') return today();
  const reading = parsePartialDate(text);
  return reading.ok && isComplete(reading.date) ? reading.date : undefined;
}

function isFormat(format: string): format is Format {
  return (formats as readonly string[]).includes(format);
}
