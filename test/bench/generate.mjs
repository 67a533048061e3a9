// Makes a deterministic, realistic, error-free project: node test/bench/generate.mjs --tasks N --out DIR [--files K] [--vocabulary en|vi]
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const UNITS = 50;
const FIELDS = 5;
const CRITERIA = 5;
const SUBCRITERIA = 4;

const WORDS = {
  vi: {
    organization: 'cơ quan',
    role: 'chức vụ',
    head: 'đứng đầu',
    document: 'văn bản',
    decision: 'quyết định',
    number: 'số',
    dated: 'ngày',
    of: 'của',
    index: 'bộ chỉ số',
    field: 'lĩnh vực',
    criterion: 'tiêu chí',
    subcriterion: 'tiêu chí thành phần',
    maximum: 'tối đa',
    plan: 'kế hoạch',
    issuer: 'ban hành',
    year: 'năm',
    section: 'mục',
    finding: 'tồn tại',
    about: 'về',
    task: 'nhiệm vụ',
    fixes: 'khắc phục',
    lead: 'chủ trì',
    support: 'phối hợp',
    due: 'thời hạn',
    before: 'trước ngày',
    after: 'sau',
    deliverable: 'sản phẩm',
    appendix: 'phụ lục',
    table: 'bảng',
    recipients: 'nơi nhận',
    archive: 'lưu',
    signed: 'ký',
    text: 'đoạn',
    reporting: 'chế độ báo cáo hằng quý',
    group: 'nhóm',
    includes: 'gồm',
  },
  en: {
    organization: 'organization',
    role: 'role',
    head: 'head',
    document: 'document',
    decision: 'decision',
    number: 'number',
    dated: 'dated',
    of: 'of',
    index: 'index',
    field: 'field',
    criterion: 'criterion',
    subcriterion: 'subcriterion',
    maximum: 'maximum',
    plan: 'plan',
    issuer: 'issuer',
    year: 'year',
    section: 'section',
    finding: 'finding',
    about: 'about',
    task: 'task',
    fixes: 'fixes',
    lead: 'lead',
    support: 'support',
    due: 'due',
    before: 'before day',
    after: 'after',
    deliverable: 'deliverable',
    appendix: 'appendix',
    table: 'table',
    recipients: 'recipients',
    archive: 'archive',
    signed: 'signed',
    text: 'text',
    reporting: 'reporting quarterly',
    group: 'group',
    includes: 'includes',
  },
};

/** The texts of a project by file name. */
export function project({ tasks, files = 1, vocabulary = 'vi' }) {
  const w = WORDS[vocabulary];
  const result = { 'danh-ba.rplan': directory(w), 'van-ban.rplan': documents(w), 'chi-so.rplan': index(w) };
  const each = Math.ceil(tasks / files);
  for (let file = 0; file < files; file++) {
    const from = file * each;
    const to = Math.min(tasks, from + each);
    if (from < to || file === 0) result[`ke-hoach-${file + 1}.rplan`] = plan(w, file + 1, from, to);
  }
  return result;
}

function directory(w) {
  const units = range(UNITS).map((unit) => `  ${w.organization} SỞ-${unit + 1} "Sở chuyên môn số ${unit + 1}"`);
  return `${w.organization} UBND "Ủy ban nhân dân tỉnh" {\n  ${w.role} CT "Chủ tịch" { ${w.head} }\n${units.join('\n')}\n  ${w.group} CÁC-SỞ "các sở, ban, ngành" { ${w.includes} ${range(
    UNITS,
  )
    .map((unit) => `SỞ-${unit + 1}`)
    .join(', ')} }\n}\n`;
}

function documents(w) {
  return range(20)
    .map(
      (at) =>
        `${w.document} QĐ-${at + 1} ${w.decision} ${w.number} ${100 + at}/QĐ-UBND ${w.dated} ${1 + (at % 28)}/${1 + (at % 12)}/2025 ${w.of} UBND "về việc triển khai nội dung số ${at + 1}"`,
    )
    .join('\n');
}

function index(w) {
  const subs = (field, criterion) =>
    range(SUBCRITERIA).map(
      (sub) =>
        `      ${w.subcriterion} ${field}.${criterion}.${sub + 1} "Nội dung thành phần ${field}.${criterion}.${sub + 1}" { ${w.maximum} 1 }`,
    );
  const criteria = (field) =>
    range(CRITERIA).map(
      (at) =>
        `    ${w.criterion} ${field}.${at + 1} "Tiêu chí ${field}.${at + 1}" {\n      ${w.maximum} ${SUBCRITERIA}\n${subs(field, at + 1).join('\n')}\n    }`,
    );
  const fields = range(FIELDS).map(
    (at) =>
      `  ${w.field} ${at + 1} "Lĩnh vực ${at + 1}" {\n    ${w.maximum} ${SUBCRITERIA * CRITERIA}\n${criteria(at + 1).join('\n')}\n  }`,
  );
  return `${w.index} PAR "Chỉ số cải cách hành chính" {\n  ${w.year} 2025\n  ${w.maximum} ${SUBCRITERIA * CRITERIA * FIELDS}\n${fields.join('\n')}\n}\n`;
}

function plan(w, number, from, to) {
  const findings = range(Math.max(1, Math.ceil((to - from) / 10)));
  const findingLines = findings.map(
    (at) =>
      `    ${w.finding} TT-${at + 1} "Tồn tại số ${at + 1} trong giải quyết thủ tục hành chính, công khai kết quả còn chậm." { ${w.about} PAR.${code(at)} }`,
  );
  const rows = range(Math.max(1, to - from)).map((at) => taskOf(w, at, findings.length));
  return `${w.plan} KH-${number} "Khắc phục tồn tại, hạn chế về cải cách hành chính năm 2026" {
  ${w.issuer} UBND
  ${w.number} ${number}/KH-UBND
  ${w.dated} 5/1/2026
  ${w.year} 2026
  ${w.section} "TỒN TẠI, HẠN CHẾ" {
${findingLines.join('\n')}
  }
  ${w.section} "TỔ CHỨC THỰC HIỆN" {
    ${w.reporting}
    ${w.text} "Các cơ quan báo cáo kết quả về {UBND}. Nhiệm vụ cụ thể tại {PL}."
  }
  ${w.appendix} PL "Danh mục nhiệm vụ" {
    ${w.table} ${w.task} {
${rows.join('\n')}
    }
  }
  ${w.recipients} "{CÁC-SỞ}"
  ${w.archive} "VT"
  ${w.signed} UBND.CT "Nguyễn Văn A"
}
`;
}

function taskOf(w, at, findings) {
  const unit = 1 + (at % UNITS);
  const other = 1 + ((at * 7 + 3) % UNITS);
  const day = 1 + (at % 28);
  const month = 2 + (Math.floor(at / 28) % 10);
  const dependency = at > 0 && at % 28 !== 0 ? `\n        ${w.after} NV-${at}` : '';
  return `      ${w.task} NV-${at + 1} "Rà soát, đơn giản hóa thủ tục hành chính theo {QĐ-${1 + (at % 20)}}, công khai kết quả lần ${at + 1}." {
        ${w.fixes} TT-${1 + (at % findings)}
        ${w.about} PAR.${code(at)}
        ${w.lead} SỞ-${unit}
        ${w.support} SỞ-${other === unit ? 1 + (other % UNITS) : other}
        ${w.due} ${w.before} ${day}/${month}/2026
        ${w.deliverable} "Báo cáo kết quả số ${at + 1}"${dependency}
      }`;
}

function code(at) {
  return `${1 + (at % FIELDS)}.${1 + (Math.floor(at / FIELDS) % CRITERIA)}.${1 + (Math.floor(at / (FIELDS * CRITERIA)) % SUBCRITERIA)}`;
}

function range(length) {
  return Array.from({ length }, (_, at) => at);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      tasks: { type: 'string' },
      out: { type: 'string' },
      files: { type: 'string', default: '1' },
      vocabulary: { type: 'string', default: 'vi' },
    },
  });
  if (!values.tasks || !values.out) {
    process.stderr.write('node test/bench/generate.mjs --tasks N --out DIR [--files K] [--vocabulary en|vi]\n');
    process.exitCode = 2;
  } else {
    mkdirSync(values.out, { recursive: true });
    const made = project({ tasks: Number(values.tasks), files: Number(values.files), vocabulary: values.vocabulary });
    for (const [name, text] of Object.entries(made)) writeFileSync(path.join(values.out, name), text);
  }
}
