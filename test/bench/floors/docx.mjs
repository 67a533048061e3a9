// Floor of a Word document: the same table of tasks, from a regular expression straight to XML and a zip.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

const TASK =
  /^ {6}(?:nhiệm vụ|task) (\S+) "((?:[^"\\]|\\.)*)" \{\n[^}]*?(?:chủ trì|lead) (\S+)\n\s+(?:phối hợp|support) (\S+)\n\s+(?:thời hạn|due) ([^\n]+)\n\s+(?:sản phẩm|deliverable) "([^"]*)"/gmu;
const [folder = '.', out = 'floor.docx'] = process.argv.slice(2);
const cell = (text) =>
  `<w:tc><w:p><w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p></w:tc>`;
const rows = [];
for (const file of readdirSync(folder)) {
  for (const [, ...cells] of readFileSync(path.join(folder, file), 'utf8').matchAll(TASK)) {
    rows.push(`<w:tr>${[String(rows.length + 1), ...cells].map(cell).join('')}</w:tr>`);
  }
}
const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${rows.join('')}</w:tbl></w:body></w:document>`;
const types =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
writeFileSync(
  out,
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
  }),
);
process.stdout.write(String(rows.length));
