import * as disk from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './testing.js';
import type { FileOperations } from './write.js';
import { removeLeftovers, writeArtifact } from './write.js';

const ARTIFACT = { name: 'KH-1.docx', content: 'new' };

function failing(step: keyof FileOperations, code: string): FileOperations {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code, syscall: step }));
  return { ...disk, [step]: fail };
}

it('writes a new file, with the folders it needs, and nothing beside it', async () => {
  const folder = path.join(await folderWith(), 'a', 'b');
  expect(await writeArtifact(folder, ARTIFACT)).toEqual({ ok: true, path: path.join(folder, 'KH-1.docx') });
  expect(await disk.readdir(folder)).toEqual(['KH-1.docx']);
  expect(await disk.readFile(path.join(folder, 'KH-1.docx'), 'utf8')).toBe('new');
});

it('takes the place of a link, and leaves what it leads to', async () => {
  const folder = await folderWith({ 'out/x': '', 'KH-1.docx': 'of somebody else' });
  await disk.symlink('../KH-1.docx', path.join(folder, 'out/KH-1.docx'));
  expect((await writeArtifact(path.join(folder, 'out'), ARTIFACT)).ok).toBe(true);
  expect(await disk.readFile(path.join(folder, 'KH-1.docx'), 'utf8')).toBe('of somebody else');
  expect((await disk.lstat(path.join(folder, 'out/KH-1.docx'))).isFile()).toBe(true);
  await disk.rm(path.join(folder, 'out/KH-1.docx'));
  await disk.symlink('/dev/null', path.join(folder, 'out/KH-1.docx'));
  expect((await writeArtifact(path.join(folder, 'out'), ARTIFACT)).ok).toBe(true);
  expect(await disk.readFile(path.join(folder, 'out/KH-1.docx'), 'utf8')).toBe('new');
});

it.each(['NUL.docx', 'con.json', 'COM1.txt', 'aux.x.ics', 'lpt9'])('refuses the name of a device: %s', async (name) => {
  const folder = await folderWith();
  expect(await writeArtifact(folder, { name, content: '' })).toMatchObject({ ok: false, code: 'device-name' });
  expect(await disk.readdir(folder)).toEqual([]);
});

it('takes no other name for that of a device', async () => {
  for (const name of ['CON-1.docx', 'NULL.docx', 'COM10.docx', 'ke-hoach-con.docx'])
    expect((await writeArtifact(await folderWith(), { name, content: '' })).ok).toBe(true);
});

it('takes away what a killed run left, and nothing else', async () => {
  const folder = await folderWith();
  const operations = { ...failing('rename', 'EIO'), rm: () => Promise.reject(new Error('killed')) };
  await writeArtifact(folder, ARTIFACT, { operations });
  const [left = ''] = await disk.readdir(folder);
  const dead = left.replace(`-${process.pid}-`, '-99999999-');
  const elsewhere = dead.replace(/^\.rplan-.{8}/, '.rplan-00000000');
  for (const name of [dead, elsewhere, '.rplan-notes.tmp']) await disk.writeFile(path.join(folder, name), '');
  await removeLeftovers(folder);
  expect((await disk.readdir(folder)).sort()).toEqual([left, elsewhere, '.rplan-notes.tmp'].sort());
});

it('replaces a file, keeps its permissions, and writes through a link where one is asked to', async () => {
  const folder = await folderWith({ 'real/KH-1.docx': 'old' });
  await disk.chmod(path.join(folder, 'real/KH-1.docx'), 0o640);
  await disk.symlink('real/KH-1.docx', path.join(folder, 'KH-1.docx'));
  expect((await writeArtifact(folder, ARTIFACT, { throughLink: true })).ok).toBe(true);
  expect(await disk.readFile(path.join(folder, 'real/KH-1.docx'), 'utf8')).toBe('new');
  expect((await disk.lstat(path.join(folder, 'KH-1.docx'))).isSymbolicLink()).toBe(true);
  // Windows has no such permissions.
  if (process.platform !== 'win32')
    expect((await disk.stat(path.join(folder, 'real/KH-1.docx'))).mode & 0o777).toBe(0o640);
});

it('takes names as long as a file system does', async () => {
  const name = `${'ế'.repeat(80)}.docx`;
  expect((await writeArtifact(await folderWith(), { name, content: '' })).ok).toBe(true);
});

describe('what fails leaves the old file as it was, and nothing else', () => {
  it.each([
    ['writeFile', 'ENOSPC', 'linux', 'disk-full'],
    ['writeFile', 'EACCES', 'linux', 'no-permission'],
    ['writeFile', 'EROFS', 'linux', 'no-permission'],
    ['rename', 'EBUSY', 'linux', 'open-elsewhere'],
    ['rename', 'EPERM', 'win32', 'open-elsewhere'],
    ['rename', 'EACCES', 'win32', 'open-elsewhere'],
    ['rename', 'EIO', 'linux', 'not-writable'],
  ] as const)('%s gives %s on %s: %s', async (step, error, platform, code) => {
    const folder = await folderWith({ 'KH-1.docx': 'old' });
    const result = await writeArtifact(folder, ARTIFACT, { operations: failing(step, error), platform });
    expect(result).toMatchObject({ ok: false, code, path: path.join(folder, 'KH-1.docx') });
    expect(await disk.readdir(folder)).toEqual(['KH-1.docx']);
    expect(await disk.readFile(path.join(folder, 'KH-1.docx'), 'utf8')).toBe('old');
  });

  it('half a file is never seen, even if cleaning up fails as well', async () => {
    const folder = await folderWith({ 'KH-1.docx': 'old' });
    const operations = { ...failing('rename', 'EIO'), rm: () => Promise.reject(new Error('gone')) };
    expect(await writeArtifact(folder, ARTIFACT, { operations })).toMatchObject({ ok: false });
    expect(await disk.readFile(path.join(folder, 'KH-1.docx'), 'utf8')).toBe('old');
  });
});

it.each([
  ['EACCES', 'no-permission'],
  // What `/proc` says to every folder.
  ['ENOENT', 'not-writable'],
] as const)('ends where a folder cannot be made: %s', async (error, code) => {
  const folder = path.join(await folderWith(), 'a', 'b');
  expect(await writeArtifact(folder, ARTIFACT, { operations: failing('mkdir', error) })).toMatchObject({ code });
});

it('makes the folders above', async () => {
  const folder = path.join(await folderWith(), 'a', 'b');
  expect((await writeArtifact(folder, ARTIFACT)).ok).toBe(true);
});

it('says so where a file or a folder is in the way', async () => {
  const folder = await folderWith({ file: '', 'KH-1.docx/x': '' });
  expect(await writeArtifact(path.join(folder, 'file'), ARTIFACT)).toMatchObject({ code: 'not-a-folder' });
  expect(await writeArtifact(path.join(folder, 'file', 'below'), ARTIFACT)).toMatchObject({ code: 'not-a-folder' });
  expect(await writeArtifact(folder, ARTIFACT)).toMatchObject({ code: 'is-a-folder' });
  expect(await disk.readdir(folder)).toEqual(['KH-1.docx', 'file']);
});
