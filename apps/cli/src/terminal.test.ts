import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { coloursFor } from './output/colours.js';
import { processTerminal } from './terminal.js';

const leave = (sentence: string): never => {
  throw new Error(sentence);
};

function terminalOf(env: NodeJS.ProcessEnv, { out, err }: { out: boolean; err: boolean }) {
  const stream = (isTTY: boolean) => Object.assign(new EventEmitter(), { isTTY, write: () => true });
  const streams = { stdout: stream(out), stderr: stream(err) };
  return {
    streams,
    terminal: processTerminal({ ...streams, env, cwd: () => '/' } as unknown as NodeJS.Process, leave),
  };
}

describe('colours', () => {
  it.each([
    ['a terminal', {}, { out: true, err: true }, [true, true]],
    ['a file', {}, { out: false, err: false }, [false, false]],
    ['results in a file', {}, { out: false, err: true }, [false, true]],
    ['NO_COLOR', { NO_COLOR: '1' }, { out: true, err: true }, [false, false]],
    ['an empty NO_COLOR, which is none', { NO_COLOR: '' }, { out: true, err: true }, [true, true]],
    ['a terminal without colours', { TERM: 'dumb' }, { out: true, err: true }, [false, false]],
  ])('on %s', (_name, env, streams, expected) => {
    const { terminal } = terminalOf(env, streams);
    expect([terminal.colours, terminal.errColours]).toEqual(expected);
  });

  it('leave text as it is where they are off', () => {
    expect(coloursFor(false).error('x')).toBe('x');
    expect(coloursFor(true).error('x')).toBe('\u001b[31mx\u001b[0m');
  });
});

it('does not mind a reader that stops early, and minds everything else', () => {
  const { streams } = terminalOf({}, { out: false, err: false });
  const error = (code: string) => Object.assign(new Error(code), { code });
  expect(() => streams.stdout.emit('error', error('EPIPE'))).not.toThrow();
  expect(() => streams.stdout.emit('error', error('ENOSPC'))).toThrow('ENOSPC');
});

it('leaves with a sentence where its folder is gone', () => {
  const gone = {
    ...terminalOf({}, { out: false, err: false }).streams,
    env: {},
    cwd: () => {
      throw new Error('ENOENT: no such file or directory, uv_cwd');
    },
  };
  expect(() => processTerminal(gone as unknown as NodeJS.Process, leave)).toThrow(/^(?!.*uv_cwd)/);
});
