import { readFileSync } from 'node:fs';
import { type NumberSetting, nd30Base } from '@rplan/outline';
import { expect, it } from 'vitest';

const settings = Object.entries(nd30Base.settings);

it.each(['layout.md', 'vi/trinh-bay.md'])('docs/%s has a row for every choice, with its range', (page) => {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  for (const [name, setting] of settings) {
    const row = rows.find((line) => line.includes(`\`${name}\``)) ?? '';
    expect(row, name).not.toBe('');
    for (const figure of figuresOf(setting)) expect(row, name).toContain(figure);
  }
  const named = rows.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(settings.map(([name]) => name).sort());
});

function figuresOf(setting: (typeof settings)[number][1]): string[] {
  if (setting.type === 'columns') return [];
  if (setting.type === 'choice') return setting.choices.map(String);
  const { min, max, default: usual } = setting as NumberSetting;
  return [min, max ?? min, usual].map((figure) => String(Math.floor(figure * 100) / 100));
}
