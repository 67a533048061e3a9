import type { Loaded, LoadedProject } from '@rplan/project';

/** The language of messages about everything that was loaded. */
export function projectLanguage({ projects }: Loaded, lang: 'vi' | 'en' | undefined): 'vi' | 'en' {
  const [first] = projects;
  return lang ?? (first ? languageOf(first) : 'vi');
}

/** The language of one project: that of its files where they agree on English, else its own. */
export function languageOf({ files, config }: LoadedProject): 'vi' | 'en' {
  return [...files.values()].every(({ vocabulary }) => vocabulary === 'en') ? 'en' : config.language;
}
