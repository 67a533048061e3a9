import { type LayoutRule, layoutRules } from '@rplan/review';
import { pageHeadings, rulePages } from '@rplan/rules/pages';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

/** `rplan explain CODE`: what a rule looks for and why, what to do, and an example that it reports and one that it does not. */
export function explain({ paths, lang }: Arguments, terminal: Terminal): Exit {
  const language = lang ?? 'vi';
  const texts = textsIn(language);
  const [code] = paths;
  if (code === undefined) {
    for (const rule of [...rulePages(), ...layoutRules])
      terminal.out(`${rule.code}  ${texts.severity[rule.severity]}: ${rule.title[language]}\n`);
    return EXIT.ok;
  }
  const ofLayout = layoutRules.find((candidate) => candidate.code === code.toUpperCase());
  if (ofLayout) {
    terminal.out(layoutPage(ofLayout, language));
    return EXIT.ok;
  }
  const rule = rulePages().find((candidate) => candidate.code === code.toUpperCase());
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
  const part = (name: keyof typeof pageHeadings) => `  ${pageHeadings[name][language]}: ${rule[name][language]}`;
  terminal.out(
    [
      `${rule.code} (${texts.severity[rule.severity]}): ${rule.title[language]}`,
      '',
      part('why'),
      part('whatToDo'),
      part('fix'),
      part('limits'),
      '',
      `  ${texts.failingExample}`,
      indented(rule.failing),
      '',
      `  ${texts.passingExample}`,
      indented(rule.silent),
      '',
      `  ${texts.howToIgnore(rule.code)}`,
      '',
    ].join('\n'),
  );
  return EXIT.ok;
}

/** Of a rule of `rplan review` about looks: there is no text that would show it. */
function layoutPage({ code, severity, title, why, whatToDo }: LayoutRule, language: 'vi' | 'en'): string {
  return [
    `${code} (${textsIn(language).severity[severity]}): ${title[language]}`,
    '',
    `  ${pageHeadings.why[language]}: ${why[language]}`,
    `  ${pageHeadings.whatToDo[language]}: ${whatToDo[language]}`,
    '',
  ].join('\n');
}
