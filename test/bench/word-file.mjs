import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
const LINKS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A paragraph of two runs, as Word cuts them. */
function paragraph(text, look = '') {
  const run = (piece) => `<w:r><w:rPr>${look}<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`;
  return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run(text.slice(0, 20))}${run(text.slice(20))}</w:p>`;
}

function row(cells) {
  return `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
}

function centred(text) {
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

/** A Word file of about so many paragraphs: half are prose with citations and days, half are cells of a table of tasks. */
export function wordFile(paragraphs) {
  const prose = Array.from({ length: paragraphs / 2 }, (_, at) =>
    paragraph(
      `Các cơ quan, đơn vị rà soát ${at} hồ sơ theo Quyết định số ${at + 1}/QĐ-UBND ngày 15/3/2026 của Ủy ban nhân dân tỉnh, báo cáo trước ngày 30/6/2026.`,
    ),
  );
  const parts = prose.map((text, at) =>
    at % 50 === 0 ? paragraph(`${at / 50 + 1}. Nội dung thứ ${at}`, '<w:b/>') + text : text,
  );
  const rows = Array.from({ length: paragraphs / 10 }, (_, at) =>
    row([String(at + 1), `Rà soát thủ tục số ${at}.`, `Phòng số ${at % 37}`, 'Trước ngày 30/9/2026', 'Báo cáo']),
  );
  const head = `<w:tbl>${row(['ỦY BAN NHÂN DÂN XÃ SƠN HẠ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])}${row(['Số:    /KH-UBND', 'Sơn Hạ, ngày 05 tháng 6 năm 2026'])}</w:tbl>`;
  const table = `<w:tbl>${row(['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'])}${rows.join('')}</w:tbl>`;
  const body = head + centred('KẾ HOẠCH') + centred('Khắc phục tồn tại, hạn chế') + parts.join('') + table;
  const document = `<?xml version="1.0"?><w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(LINKS),
    'word/document.xml': strToU8(document),
  });
}
