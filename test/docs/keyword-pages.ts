import { type Keyword, keywordFamilies, type Vocabulary } from '@rplan/syntax';

/** The pages of the keyword table, made from the table that the lexer reads, so that they cannot say anything else. */
export const keywordPages: readonly { readonly path: string; readonly vocabulary: Vocabulary }[] = [
  { path: 'docs/language/keywords.md', vocabulary: 'en' },
  { path: 'docs/vi/ngon-ngu/tu-khoa.md', vocabulary: 'vi' },
];

const WORDS = {
  en: {
    head: `# Keywords

[Tiếng Việt](../vi/ngon-ngu/tu-khoa.md)

One row a keyword. Either spelling is read in every file; the formatter writes the first one. This page is made from the table that the
lexer reads: \`npm run generate\` writes it.
`,
    columns: ['English', 'Vietnamese', 'Also read', 'Meaning', 'Where', 'Example'],
    kinds: 'Behind `document NAME`, and as the opening word of a document that is written.',
  },
  vi: {
    head: `# Từ khóa

[English](../../language/keywords.md)

Mỗi dòng một từ khóa. Viết tiếng Việt hay tiếng Anh đều được; bộ định dạng viết lại theo cách đầu tiên. Trang này được tạo từ chính bảng mà
phần mềm đọc.
`,
    columns: ['Tiếng Việt', 'Cũng đọc', 'Tiếng Anh', 'Ý nghĩa', 'Ví dụ'],
    kinds: 'Đứng sau `văn bản TÊN`, và là từ mở đầu của văn bản được soạn.',
  },
} as const;

const FAMILIES: Readonly<Record<string, Readonly<Record<Vocabulary, string>>>> = {
  directory: { vi: 'Danh bạ', en: 'Directory' },
  citations: { vi: 'Văn bản viện dẫn', en: 'Cited documents' },
  results: { vi: 'Bộ chỉ số và kết quả', en: 'Index and results' },
  head: { vi: 'Đầu văn bản', en: 'Head of a document' },
  body: { vi: 'Thân văn bản', en: 'Body of a document' },
  findings: { vi: 'Tồn tại', en: 'Findings' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  tables: { vi: 'Bảng', en: 'Tables' },
  foot: { vi: 'Cuối văn bản', en: 'Foot of a document' },
  print: { vi: 'Cách trình bày', en: 'Print settings' },
  amendments: { vi: 'Điều chỉnh', en: 'Amendments' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  links: { vi: 'Sau dấu chấm trong lời văn', en: 'Behind a dot in a text' },
  kinds: { vi: 'Loại văn bản', en: 'Kinds of document' },
};

/** The page of a vocabulary as Markdown. */
export function keywordPage(vocabulary: Vocabulary): string {
  const parts = Object.entries(keywordFamilies).map(([family, keywords]) => {
    const title = `## ${FAMILIES[family]?.[vocabulary] ?? family}\n`;
    return family === 'kinds'
      ? `${title}\n${WORDS[vocabulary].kinds}\n\n${kindsTable(keywords)}`
      : `${title}\n${table(keywords, vocabulary)}`;
  });
  return [WORDS[vocabulary].head, ...parts].join('\n');
}

function table(keywords: readonly Keyword[], vocabulary: Vocabulary): string {
  return rows(
    WORDS[vocabulary].columns,
    keywords.map((keyword) => (vocabulary === 'vi' ? vietnameseRow(keyword) : englishRow(keyword))),
  );
}

function vietnameseRow({ vi, viAlso, en, enByPosition, meaning, example }: Keyword): string[] {
  return [code(vi), listed(viAlso), listed([en, ...(enByPosition ?? [])]), meaning?.vi ?? '', code(example?.vi)];
}

function englishRow({ vi, viAlso, en, enByPosition, meaning, where, example }: Keyword): string[] {
  return [
    listed([en, ...(enByPosition ?? [])]),
    code(vi),
    listed(viAlso),
    meaning?.en ?? '',
    where ?? '',
    code(example?.en),
  ];
}

function kindsTable(keywords: readonly Keyword[]): string {
  return rows(
    ['Tiếng Việt', 'English'],
    keywords.map(({ vi, en }) => [code(vi), code(en)]),
  );
}

function rows(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return `${row(columns)}|${'---|'.repeat(columns.length)}\n${lines.map(row).join('')}`;
}

function listed(texts: readonly string[] | undefined): string {
  return (texts ?? []).map((text) => code(text)).join(', ');
}

function code(text: string | undefined): string {
  return text === undefined ? '' : `\`${text}\``;
}
