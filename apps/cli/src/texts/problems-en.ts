import type { AllowedValues, InputProblem, JsonHint } from '@rplan/project';

/** What is wrong with a file or folder, where, and what to do, in English. */
export function problemEn(problem: InputProblem, path: string): string {
  switch (problem.code) {
    case 'not-found':
      return `${path}: there is no such file or folder.`;
    case 'not-readable':
      return `${path}: it cannot be read. Check its permissions, or close the program that holds it.`;
    case 'no-plan-files':
      return `${path}: the folder has no .rplan file.`;
    case 'not-a-plan-file':
      return `${path}: this is no .rplan file. RPlan texts stand in files that end in .rplan.`;
    case 'not-a-file':
      return `${path}: this is no ordinary file and is not read.`;
    case 'outside':
      return `${path}: this link leads out of the project's folder and is not read. Copy the file into the folder, or name a shared folder under "use" in rplan.json.`;
    case 'empty':
      return `${path}: the file is empty. Begin with a statement, such as: plan KH-1 "Plan ..." { }`;
    case 'too-large':
      return `${path}: the file has ${megabytes(problem.size)} MB, more than the ${megabytes(problem.most)} MB that are read.${problem.path.endsWith('.json') ? ' A configuration has some dozens of lines.' : ' Divide the plan into several files of one folder.'}`;
    case 'project-too-large':
      return `${path}: the files of this project have more than the ${megabytes(problem.most)} MB that are read. Divide it into several projects, each in a folder of its own.`;
    case 'binary':
      return `${path}: this is ${KINDS[problem.kind]}, not an RPlan text. Copy its words into a plain text file (UTF-8) that ends in .rplan.`;
    case 'not-utf8':
      return `${path}:${problem.line}:${problem.column}: ${encoding(problem.encoding)}`;
    case 'use-not-found':
      return `${path}: "use" names “${problem.use}”, but there is no such catalogue or file. Shipped: ${problem.shipped.join(', ')}.`;
    case 'baseline-not-found':
      return `${path}: there is no such baseline. Make it with --baseline ${path} --update-baseline.`;
    case 'baseline-invalid':
      return `${path}:${problem.line}:${problem.column}: the baseline cannot be read here. Mend it, or delete the file and make it anew with --update-baseline.`;
    case 'rules-not-found':
      return `${path}: “ruleModules” names “${problem.module}”, but there is no such file. Paths count from the folder of rplan.json.`;
    case 'rules-broken':
      return `${path}: these rules cannot be loaded (${problem.reason}). Mend the file; all other rules count.`;
    case 'rules-invalid':
      return `${path}: ${problem.rule ? `the rule “${problem.rule}”` : 'a rule'} cannot be used: ${RULE_FAULTS[problem.fault]}. See docs/own-rules.md.`;
    case 'rules-failed':
      return `${path}: the rule “${problem.rule}” broke off (${problem.reason}). What it had reported counts.`;
    case 'config-syntax':
      return `${path}:${problem.line}:${problem.column}: this is not JSON${problem.hint ? `: ${HINTS[problem.hint]}` : ''}. The usual settings are taken instead.`;
    case 'config-unknown':
      return `${path}:${problem.line}:${problem.column}: there is no setting “${problem.key}”.${problem.known.length > 0 ? ` There are: ${problem.known.join(', ')}.` : ' For the rules there are: rplan explain'}`;
    case 'config-value':
      return `${path}:${problem.line}:${problem.column}: the value of “${problem.key}” is not allowed; it is ${allowed(problem.allowed)}.`;
  }
}

function encoding(name: Extract<InputProblem, { code: 'not-utf8' }>['encoding']): string {
  if (name === 'utf-16le' || name === 'utf-16be') return 'the file is UTF-16. In Notepad: Save as, Encoding: UTF-8.';
  const guess = ENCODINGS[name];
  const what = guess ? `the file is written in ${guess}, not in Unicode UTF-8.` : 'from here on the file is not UTF-8.';
  return `${what} Convert it to Unicode (UniKey has a converter, Ctrl+Shift+F6) and save it as UTF-8.`;
}

const ENCODINGS: Readonly<Record<string, string>> = {
  tcvn3: 'TCVN3 (ABC, fonts .Vn...)',
  vni: 'VNI Windows (fonts VNI-...)',
  'windows-1258': 'Windows-1258',
};
const KINDS = {
  word: 'a Word document',
  excel: 'an Excel workbook',
  archive: 'an archive',
  pdf: 'a PDF',
  image: 'a picture',
  rtf: 'a rich text file (RTF)',
  unknown: 'a binary file',
} as const;
const RULE_FAULTS = {
  shape: 'it needs a code, a severity and a function check; the file exports a rule or a list of rules as its default',
  code: 'its code is of capitals, digits and hyphens, such as SNV-001, and never begins with RP-',
  severity: 'its severity is error, warning, information or hint',
  twice: 'another rule has this code already',
} as const;
const HINTS: Readonly<Record<JsonHint, string>> = {
  'comma-before-end': 'there is a comma too many in front',
  'single-quotes': 'use " instead of \'',
  comment: 'JSON has no comments',
  unfinished: 'the file ends too early, perhaps a } is missing',
};

function allowed(values: AllowedValues): string {
  if ('choices' in values) return `one of ${values.choices.join(', ')}${source(values.source)}`;
  if ('min' in values)
    return `a number from ${values.min}${values.max === undefined ? '' : ` to ${values.max}`}${source(values.source)}`;
  return {
    text: 'a text in quotes "..."',
    date: 'a day such as "2026-09-30"',
    object: 'a group { ... }',
    list: 'a list [ ... ]',
  }[values.type];
}

function source(name: string | undefined): string {
  return name ? ` (${name.startsWith('practice') ? 'practice, the decree has no figure' : name})` : '';
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024));
}
