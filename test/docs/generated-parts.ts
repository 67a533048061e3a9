import { columnContent } from '@rplan/model';
import { demandable, spell, type Vocabulary } from '@rplan/syntax';

/** Files with parts that are made from tables of the program. */
export const filesWithParts: readonly { readonly path: string; readonly vocabulary: Vocabulary }[] = [
  { path: 'docs/cli.md', vocabulary: 'en' },
  { path: 'docs/layout.md', vocabulary: 'en' },
  { path: 'docs/vi/dong-lenh.md', vocabulary: 'vi' },
  { path: 'docs/vi/trinh-bay.md', vocabulary: 'vi' },
  { path: 'docs/vi/ngon-ngu/bang.md', vocabulary: 'vi' },
];

const PARTS: Readonly<Record<string, (vocabulary: Vocabulary) => string>> = {
  requires(vocabulary) {
    const [of, parts] = vocabulary === 'vi' ? ['Ở', 'Nội dung'] : ['Of', 'Parts'];
    const rows = (['document', 'task', 'finding'] as const).map(
      (bearer) =>
        `| ${code(bearer)} | ${demandable(bearer)
          .map(vocabulary === 'vi' ? both : code)
          .join(', ')} |`,
    );
    return [`| ${of} | ${parts} |`, '|---|---|', ...rows].join('\n');
  },
  columns: (vocabulary) => `${columnContent.options.map(vocabulary === 'vi' ? both : code).join(', ')}.`,
  'column words': (vocabulary) => `${columnContent.options.map((en) => code(spell(en, vocabulary))).join(', ')}.`,
};

/** A page with its parts between `<!-- made: NAME -->` and `<!-- /made -->` made anew. */
export function withParts(page: string, vocabulary: Vocabulary): string {
  return page.replace(
    /(<!-- made: ([a-z ]+) -->\n)[\s\S]*?(\n<!-- \/made -->)/g,
    (_, open: string, name: string, close: string) => {
      const make = PARTS[name];
      if (!make) throw new Error(`No part of the documentation is called ${name}`);
      return open + make(vocabulary) + close;
    },
  );
}

function code(text: string): string {
  return `\`${text}\``;
}

function both(en: string): string {
  return `${code(en)} ${spell(en, 'vi')}`;
}
