import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Lock, lockFaults } from '../../scripts/lock-faults.mjs';
import { root } from './workshop.js';

const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const lock = JSON.parse(text) as Lock;
const places = Object.keys(lock.packages);

it('is whole, names no place of download, and admits the oldest Node', () => {
  expect(lockFaults(lock)).toEqual([]);
  expect(text).not.toContain('"resolved": "http');
});

it.each([
  ['@biomejs/cli-', 'win32-x64', 'darwin-arm64', 'linux-arm64', 'linux-x64-musl'],
  ['@esbuild/', 'win32-x64', 'darwin-arm64', 'linux-arm64', 'linux-x64'],
  ['@turbo/', 'windows-64', 'darwin-arm64', 'linux-arm64', 'linux-64'],
  ['@rolldown/binding-', 'win32-x64-msvc', 'darwin-arm64', 'linux-arm64-gnu', 'linux-x64-musl'],
])('has %s for Windows, macOS and Linux', (tool, ...platforms) => {
  for (const platform of platforms) expect(places).toContain(`node_modules/${tool}${platform}`);
});

it.each(places.filter((place) => /-(win32|darwin|windows)-/.test(place)))('is not whole without %s', (place) => {
  const { [place]: _left, ...packages } = lock.packages;
  expect(lockFaults({ packages })).toHaveLength(1);
});

it('objects to an address, a missing hash and a Node that is too new', () => {
  const entry = { resolved: 'somewhere', engines: { node: '>=22' } };
  expect(lockFaults({ packages: { 'node_modules/a': entry } })).toHaveLength(3);
});
