import { rules } from '@rplan/rules';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

/** `rplan explain CODE`: what a rule looks for, with an example that it reports and one that it does not. */
export function explain({ paths, lang }: Arguments, terminal: Terminal): Exit {
  const language = lang ?? 'vi';
  const texts = textsIn(language);
  const [code] = paths;
  if (code === undefined) {
    for (const rule of rules) terminal.out(`${rule.code}  ${texts.severity[rule.severity]}: ${rule.title[language]}\n`);
    return EXIT.ok;
  }
  const rule = rules.find((candidate) => candidate.code === code.toUpperCase());
  if (!rule) {
    terminal.err(`${texts.unknownRule(code)}\n`);
    return EXIT.unusable;
  }
  const indented = (text: string) =>
    text
      .replace(/[«»]/g, '')
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n');
  terminal.out(
    [
      `${rule.code} (${texts.severity[rule.severity]}): ${rule.title[language]}`,
      '',
      `  ${texts.failingExample}`,
      indented(rule.examples.failing),
      '',
      `  ${texts.passingExample}`,
      indented(rule.examples.passing),
      '',
      `  ${texts.howToIgnore(rule.code)}`,
      '',
    ].join('\n'),
  );
  return EXIT.ok;
}
