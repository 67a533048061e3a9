import { pathToFileURL } from 'node:url';
import { folderWith } from '@rplan/project/testing';
import { expect, it } from 'vitest';
import { readSettings } from './settings.js';

const settingsOf = async (config: string, others: Record<string, string> = {}) => {
  const folder = await folderWith({ 'rplan.json': config, ...others });
  return { settings: await readSettings(pathToFileURL(folder).href), folder };
};

it('says what the project says', async () => {
  const { settings } = await settingsOf(
    '{ "language": "en", "rules": { "RP-NAME-002": "off" }, "requires": { "plan": { "task": ["deliverable"] } }, "asOf": "2026-09-30", "use": ["par-index-2022"] }',
  );
  expect(settings).toMatchObject({
    language: 'en',
    severities: { 'RP-NAME-002': 'off' },
    requires: { plan: { task: ['deliverable'] } },
    asOf: { year: 2026, month: 9, day: 30 },
  });
  expect(settings.used.map((uri) => uri.split('/').at(-1))).toEqual(['par-index-2022.rplan']);
});

it('holds the defaults where the file cannot be read, and never throws', async () => {
  for (const config of ['{', '', '[]', '{ "language": "fr", "rules": 3, "use": ["không-có"] }'])
    expect((await settingsOf(config)).settings).toEqual({ language: 'vi', severities: {}, requires: {}, used: [] });
});
