import { briefing } from './briefing.js';
import { conclusion } from './conclusion.js';
import { extract } from './extract.js';
import { results } from './results.js';
import type { Template } from './template.js';
import { urging } from './urging.js';

/** The documents that follow a plan, by the names that a user types; each has one in both languages. */
export const templates = {
  'don-doc': urging,
  'bao-cao-quy': results('quarter'),
  'bao-cao-6-thang': results('half'),
  'bao-cao-nam': results('year'),
  'giao-ban': briefing,
  'phieu-trich': extract,
  'ket-luan': conclusion,
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof templates;

const ENGLISH: Readonly<Record<string, TemplateName>> = {
  urging: 'don-doc',
  'report-quarter': 'bao-cao-quy',
  'report-half': 'bao-cao-6-thang',
  'report-year': 'bao-cao-nam',
  briefing: 'giao-ban',
  extract: 'phieu-trich',
  conclusion: 'ket-luan',
};

/** The template that a word names, in either language; undefined where none is called so. */
export function templateNamed(word: string): TemplateName | undefined {
  return Object.hasOwn(templates, word) ? (word as TemplateName) : ENGLISH[word];
}

/** All names, those of one language. */
export function templateNames(language: 'vi' | 'en'): readonly string[] {
  return language === 'vi' ? Object.keys(templates) : Object.keys(ENGLISH);
}
