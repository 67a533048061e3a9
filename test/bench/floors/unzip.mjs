// Floor of reading a Word file: it is unpacked, and one plain regular expression goes over its text.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const [file = ''] = process.argv.slice(2);
let letters = 0;
for (const part of Object.values(unzipSync(readFileSync(file))))
  for (const [found] of strFromU8(part).matchAll(/<[^>]*>|[^<]+/g)) letters += found.length;
process.stdout.write(String(letters));
