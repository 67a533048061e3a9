import { followUp, templateNamed, templateNames } from '@rplan/project';
import { openProject } from '@rplan/rules';
import { nodesIn } from '@rplan/syntax';
import { isTask } from '@rplan/syntax/ast';
import { describe, expect, it } from 'vitest';
import { examples, filesOf } from '../fidelity/examples.js';

/*
 * Every template, of every document of the examples that has tasks: what it makes has no errors, and no number in its sentences is typed. In
 * both languages.
 */

const DAY = { year: 2026, month: 9, day: 30 };

/** Sentences and bullets, without their links. */
function prose(text: string): string[] {
  return [...text.matchAll(/^\s*(?:đoạn|ý|text|clause) "((?:[^"\\]|\\.)*)"/gmu)].map(([, words = '']) =>
    words.replace(/\{[^}]*\}/g, ''),
  );
}

describe.each(examples)('of %s', (example) => {
  it.each(templateNames('vi'))('%s', async (word) => {
    const files = filesOf(example);
    const project = await openProject(`file:///${example}`, files);
    const template = templateNamed(word);
    if (!template) throw new Error('It is named.');
    for (const document of project.documents) {
      if (!nodesIn(document).some(isTask)) continue;
      const made = followUp(project, { template, plan: document.name, day: DAY });
      if (!made.ok) {
        expect(made.problem.code).toBe('nobody-late');
        continue;
      }
      expect(made.files.length).toBeGreaterThan(0);
      const sources = made.files.map(({ name, content }) => ({ uri: `file:///${example}/${name}`, text: content }));
      const after = await openProject(`file:///${example}`, [...files, ...sources]);
      const uris = new Set(sources.map(({ uri }) => uri));
      const wrong = after
        .check({ asOf: DAY })
        .filter(({ place, severity }) => uris.has(place.file) && severity === 'error');
      const shown = wrong.map(({ code, message, place }) => {
        const { text = '' } = sources.find(({ uri }) => uri === place.file) ?? {};
        return `${code} ${message.vi} «${text.slice(place.start, place.end)}»`;
      });
      expect(shown, document.name).toEqual([]);
      for (const { text } of sources) for (const words of prose(text)) expect(words).not.toMatch(/\d/u);
    }
  });
});

it('knows each template by a name of each language', () => {
  expect(templateNames('en').map(templateNamed)).toEqual(templateNames('vi').map(templateNamed));
});
