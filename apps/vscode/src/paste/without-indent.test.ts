import { expect, it } from 'vitest';
import { withoutIndent } from './without-indent.js';

it('takes off what the editor puts in front of each line', () => {
  const text = 'nhiệm vụ NV-1 "A" {\r\n      chủ trì SNV\r\n    }\r\n\r\n    nhiệm vụ NV-2 "B"';
  expect(withoutIndent(text, '    ', 4)).toBe('nhiệm vụ NV-1 "A" {\r\n  chủ trì SNV\r\n}\r\n\r\nnhiệm vụ NV-2 "B"');
});

it('counts the indentation up to the cursor alone', () => {
  expect(withoutIndent('a\n    b', '    ', 2)).toBe('a\n  b');
  expect(withoutIndent('a\n  b', 'x', 1)).toBe('a\n  b');
});
