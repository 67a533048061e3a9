import { parseArgs } from 'node:util';
import { type CivilDate, isComplete, parsePartialDate } from '@rplan/calendar';
import type { Shard } from '@rplan/project';
import type { UsageProblem } from './usage.js';

const formats = ['pretty', 'short', 'json', 'sarif', 'junit', 'github'] as const;
type Format = (typeof formats)[number];

/** Whether a person reads the format; what a program reads has stdout to itself. */
export function isForPeople(format: Format): boolean {
  return format === 'pretty' || format === 'short';
}
const languages = ['vi', 'en'] as const;
type Language = (typeof languages)[number];

/** A command line, read. */
export interface Arguments {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly lang: Language | undefined;
  readonly format: Format;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** More warnings than this count as an error. */
  readonly maxWarnings: number | undefined;
  readonly asOf: CivilDate | undefined;
  /** Of `fmt`: only say what would change. */
  readonly check: boolean;
  readonly vocabulary: Language | undefined;
  readonly to: readonly string[];
  readonly out: string;
  readonly outGiven: boolean;
  /** Of `import`: takes what was changed in a Word file back into the plan that it was built from. */
  readonly update: boolean;
  /** Which of these changes are written: `all`, or their numbers; none without it. */
  readonly take: Take | undefined;
  readonly stdio: boolean;
  readonly emitOnError: boolean;
  /** Of `check`: the file with the findings that are known; only others count. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** Of `check`: first writes the safe fixes into the files. */
  readonly fix: boolean;
  /** Of `check`: again on each change, until interrupted. */
  readonly watch: boolean;
  /** Of `build`: the JSON carries the place of each statement. */
  readonly sourceMap: boolean;
  /** Of `build`: the Word document carries the JSON of its plan. */
  readonly embed: boolean;
  /** Of `build`: a calendar for each unit that leads something, too. */
  readonly perUnit: boolean;
  /** Of `check` and `build`: which part of the work is done here. */
  readonly shard: Shard | undefined;
  /** Of `check` and `build`: runs the modules with rules of their own that projects name. They are programs: only for who trusts them. */
  readonly ownRules: boolean;
  /** Of `collect`: the plan that was reported on, by its name. */
  readonly plan: string | undefined;
  /** Of `collect`: the day of the reports; today in Vietnam where it is not said. */
  readonly day: CivilDate | undefined;
  /** Of `collect`: who reported. */
  readonly by: string | undefined;
  /** Of `collect`, `new` and `roll`: the folder of the project. */
  readonly project: string;
  /** Of `new`: the plan that is followed, and a unit of it. */
  readonly of: string | undefined;
  readonly unit: string | undefined;
  /** Of `roll`: the year of the next plan, and the edition of the index that holds then. */
  readonly year: number | undefined;
  readonly index: string | undefined;
}

export type ArgumentsReading =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly problem: UsageProblem; readonly lang: Language | undefined };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  lang: { type: 'string' },
  format: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  strict: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  'as-of': { type: 'string' },
  check: { type: 'boolean' },
  vocabulary: { type: 'string' },
  stdio: { type: 'boolean' },
  'no-emit-on-error': { type: 'boolean' },
  'source-map': { type: 'boolean' },
  embed: { type: 'boolean' },
  'per-unit': { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  fix: { type: 'boolean' },
  watch: { type: 'boolean' },
  shard: { type: 'string' },
  'own-rules': { type: 'boolean' },
  plan: { type: 'string' },
  day: { type: 'string' },
  by: { type: 'string' },
  of: { type: 'string' },
  unit: { type: 'string' },
  year: { type: 'string' },
  index: { type: 'string' },
  project: { type: 'string' },
  update: { type: 'boolean' },
  take: { type: 'string' },
} as const;
type Option = keyof typeof OPTIONS;

const EVERYWHERE: readonly Option[] = ['help', 'version', 'lang'];
/** The options of each command; any other one is a slip that must not go unnoticed. */
const COMMANDS: Readonly<Record<string, readonly Option[]>> = {
  check: [
    'format',
    'strict',
    'max-warnings',
    'as-of',
    'baseline',
    'update-baseline',
    'fix',
    'watch',
    'shard',
    'own-rules',
  ],
  build: ['format', 'to', 'out', 'as-of', 'no-emit-on-error', 'source-map', 'embed', 'per-unit', 'shard', 'own-rules'],
  import: ['format', 'out', 'update', 'take'],
  collect: ['format', 'out', 'plan', 'day', 'by', 'project'],
  new: ['format', 'out', 'of', 'unit', 'day', 'project'],
  roll: ['format', 'out', 'year', 'index', 'day', 'project'],
  review: ['format', 'out', 'strict'],
  fmt: ['check', 'vocabulary'],
  diff: ['format', 'as-of'],
  explain: [],
  lsp: ['stdio'],
  help: [],
};

/** Reads the command line. Options may stand anywhere; an unknown one is an error, never a path. */
export function readArguments(argv: readonly string[], today: () => CivilDate): ArgumentsReading {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  const text = (option: Option) => (typeof values[option] === 'string' ? values[option] : undefined);
  const [command, ...paths] = positionals;
  const lang = oneOf(languages, text('lang'));
  const fail = (problem: UsageProblem): ArgumentsReading => ({ ok: false, problem, lang });
  if (command !== undefined && !Object.hasOwn(COMMANDS, command))
    return fail({ code: 'unknown-command', command, known: Object.keys(COMMANDS) });
  const slip = tokens.flatMap((token) => (token.kind === 'option' ? (slipOf(token, command) ?? []) : []))[0];
  if (slip) return fail(slip);

  const asOf = text('as-of') === undefined ? undefined : dayOf(text('as-of') ?? '', today);
  // Who reports says on which day; the clock of Vietnam is asked only where nothing else tells.
  const day = dayOf(text('day') ?? (command === 'collect' ? 'today' : ''), today);
  const maxWarnings = text('max-warnings') === undefined ? undefined : Number(text('max-warnings'));
  const shard = shardOf(text('shard') ?? '');
  const year = /^\d{4}$/.test(text('year') ?? '') ? Number(text('year')) : undefined;
  const take = takeOf(text('take') ?? '');
  const checked: readonly (readonly [Option, boolean, readonly string[]])[] = [
    ['lang', lang !== undefined, languages],
    ['format', oneOf(formats, text('format')) !== undefined, formats],
    ['vocabulary', oneOf(languages, text('vocabulary')) !== undefined, languages],
    ['take', take !== undefined, ['all', '1', '1,3', '2-5']],
    ['shard', shard !== undefined, ['1/4', '2/4', '3/4', '4/4']],
    ['as-of', asOf !== undefined, ['30/9/2026', '2026-09-30', 'today']],
    ['year', year !== undefined, ['2027']],
    ['day', day !== undefined, ['30/9/2026', '2026-09-30', 'today']],
    [
      'max-warnings',
      maxWarnings !== undefined && Number.isInteger(maxWarnings) && maxWarnings >= 0,
      ['0', '1', '2', '...'],
    ],
  ];
  const wrong = checked.find(([option, isRight]) => text(option) !== undefined && !isRight);
  if (wrong) return fail({ code: 'bad-value', option: `--${wrong[0]}`, value: text(wrong[0]) ?? '', known: wrong[2] });
  const clash = clashOf((option) => values[option] !== undefined, oneOf(formats, text('format')));
  if (clash) return fail(clash);
  return {
    ok: true,
    arguments: {
      command,
      paths,
      help: values.help === true,
      version: values.version === true,
      lang,
      format: oneOf(formats, text('format')) ?? 'pretty',
      strict: values.strict === true,
      maxWarnings,
      asOf,
      check: values.check === true,
      vocabulary: oneOf(languages, text('vocabulary')),
      to: [...new Set((text('to') ?? 'docx').split(',').map((format) => format.trim()))],
      out: text('out') ?? 'out',
      outGiven: text('out') !== undefined,
      update: values.update === true,
      take,
      stdio: values.stdio === true,
      emitOnError: values['no-emit-on-error'] !== true,
      sourceMap: values['source-map'] === true,
      embed: values.embed === true,
      perUnit: values['per-unit'] === true,
      baseline: text('baseline'),
      updateBaseline: values['update-baseline'] === true,
      fix: values.fix === true,
      watch: values.watch === true,
      shard,
      ownRules: values['own-rules'] === true,
      plan: text('plan'),
      day,
      by: text('by'),
      of: text('of'),
      unit: text('unit'),
      year,
      index: text('index'),
      project: text('project') ?? '.',
    },
  };
}

/** Options that make no sense together, or one without the other. */
function clashOf(has: (option: Option) => boolean, format: Format = 'pretty'): UsageProblem | undefined {
  if (has('update-baseline') && !has('baseline'))
    return { code: 'needs-option', option: '--update-baseline', other: '--baseline' };
  if (has('take') && !has('update')) return { code: 'needs-option', option: '--take', other: '--update' };
  // What another shard finds would look mended, and what it reads would be written twice.
  const whole = (['baseline', 'fix', 'watch'] as const).find(has);
  if (has('shard') && whole) return { code: 'clashing-options', option: '--shard', other: `--${whole}` };
  if (!has('watch')) return undefined;
  // One report after the other is no JSON, and a check that writes would start itself again.
  if (!isForPeople(format)) return { code: 'clashing-options', option: '--watch', other: `--format ${format}` };
  const other = (['fix', 'update-baseline'] as const).find(has);
  return other && { code: 'clashing-options', option: '--watch', other: `--${other}` };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function slipOf({ name, rawName, value }: OptionToken, command: string | undefined): UsageProblem | undefined {
  const known = [...EVERYWHERE, ...(COMMANDS[command ?? ''] ?? [])];
  if (!(known as readonly string[]).includes(name)) {
    return { code: 'unknown-option', option: rawName, command, known: known.map((option) => `--${option}`) };
  }
  const takesValue = OPTIONS[name as Option].type === 'string';
  // What begins with a dash is the next option, not the value of this one.
  if (takesValue && (value === undefined || value === '' || value.startsWith('-')))
    return { code: 'missing-value', option: rawName };
  return !takesValue && value !== undefined ? { code: 'unwanted-value', option: rawName } : undefined;
}

/** A day as ISO or as offices write it; `today` is the only thing that reads the clock, and only when asked for. */
function dayOf(text: string, today: () => CivilDate): CivilDate | undefined {
  if (text === 'today') return today();
  const reading = parsePartialDate(text);
  return reading.ok && isComplete(reading.date) ? reading.date : undefined;
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((candidate) => candidate === value);
}

type Take = 'all' | ReadonlySet<number>;

/** `all`, or numbers and spans of numbers: `1,3-5`. */
function takeOf(text: string): Take | undefined {
  if (text === 'all') return 'all';
  if (!/^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/.test(text)) return undefined;
  return new Set(
    text.split(',').flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    }),
  );
}

/** `2/4`: the second of four parts. */
function shardOf(text: string): Shard | undefined {
  const [, index, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of ? shard : undefined;
}
