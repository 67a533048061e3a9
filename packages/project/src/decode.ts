import { binaryKindOf, controlShare } from './encodings/binary.js';
import { legacyEncodingOf } from './encodings/detect.js';
import { utf16Of } from './encodings/utf16.js';
import type { FilePlace, InputProblem } from './problem.js';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: InputProblem };

/** A few control characters are slips that a rule reports at their places; with more than this a file is no text. */
const MOST_CONTROLS = 0.1;

/**
 * The text of a file's bytes. Files are UTF-8, with or without a byte order mark, with any line ends. Anything else is named,
 * so that its writer knows how to save it.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const fail = (problem: InputProblem): Decoded => ({ ok: false, problem });
  const kind = binaryKindOf(bytes);
  if (kind) return fail({ code: 'binary', path, kind });
  const utf16 = utf16Of(bytes);
  if (utf16) return fail({ code: 'not-utf8', path, encoding: utf16, line: 1, column: 1 });
  const controls = controlShare(bytes);
  if (controls > MOST_CONTROLS) return fail({ code: 'binary', path, kind: 'unknown' });
  try {
    return { ok: true, text: withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    if (controls > 0) return fail({ code: 'binary', path, kind: 'unknown' });
    return fail({ code: 'not-utf8', path, encoding: legacyEncodingOf(bytes), ...firstBadPlace(bytes) });
  }
}

/** Lines may end as on old Macs; a carriage return alone is a line feed then. Places stay what they are. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Where the first bytes are that are no UTF-8. */
function firstBadPlace(bytes: Uint8Array): FilePlace {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const bad = Math.max(0, lenient.indexOf('\ufffd'));
  const before = lenient.slice(0, bad).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
