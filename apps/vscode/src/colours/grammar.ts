import type { Keyword } from '@rplan/syntax';
import { keywordFamilies } from '@rplan/syntax';
import { NAME, NOT_INSIDE, patternOf, spellingsOf } from './words.js';

/** A rule of a TextMate grammar. */
export interface Rule {
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly endCaptures?: Readonly<Record<string, { readonly name: string }>>;
}

/** How each family of the keyword table is coloured; what is not here is an ordinary keyword, as is `due`, which opens a statement. */
const SCOPES: Readonly<Record<string, string>> = {
  kinds: 'storage.type.rplan',
  deadlines: 'support.constant.deadline.rplan',
  links: 'variable.parameter.rplan',
};

/** The keywords whose next word is the name of what they declare. */
const DECLARING = new Set([
  'organization',
  'unit',
  'group',
  'role',
  'document',
  'index',
  'assessment',
  'progress',
  'section',
  'clause',
  'article',
  'finding',
  'task',
  'note',
  'appendix',
]);

const ALL = Object.values(keywordFamilies).flat();

/**
 * The keywords, those of most words first: of several rules that match at one place an editor takes the first, and
 * `ngày làm việc` must win over `ngày` although they are coloured differently.
 */
function keywordRules(): Rule[] {
  const bySize = new Map<number, Map<string, string[]>>();
  for (const [family, keywords] of Object.entries(keywordFamilies)) {
    for (const keyword of keywords) {
      const scope = (keyword.en !== 'due' && SCOPES[family]) || 'keyword.control.rplan';
      for (const text of spellingsOf([keyword])) {
        const size = text.split(' ').length;
        const scopes = bySize.get(size) ?? new Map<string, string[]>();
        scopes.set(scope, [...(scopes.get(scope) ?? []), text]);
        bySize.set(size, scopes);
      }
    }
  }
  const sizes = [...bySize].sort(([a], [b]) => b - a);
  return sizes.flatMap(([, scopes]) => [...scopes].map(([name, texts]) => ({ match: patternOf(texts), name })));
}

/** The grammar for editors that colour by patterns. Colours only: the language itself is read by the parser. */
export function grammar(): { readonly [key: string]: unknown } & {
  readonly repository: Readonly<Record<string, Rule>>;
} {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    information_for_contributors: [
      'Generated from the keyword table by `npm run generate -w apps/vscode`. Do not edit.',
    ],
    name: 'RPlan',
    scopeName: 'source.rplan',
    patterns: ['comments', 'texts', 'declarations', 'keywords', 'values', 'names', 'signs'].map(included),
    repository: {
      comments: {
        patterns: [
          { match: '//.*$', name: 'comment.line.double-slash.rplan' },
          { begin: '/\\*', end: '\\*/', name: 'comment.block.rplan' },
        ],
      },
      texts: {
        patterns: [
          {
            begin: '"""',
            end: '"""(?!")',
            name: 'string.quoted.triple.rplan',
            patterns: [{ match: '^\\s*[-+](?=\\s)', name: 'markup.list.rplan' }, included('marks')],
          },
          { begin: '"', end: '"|$', name: 'string.quoted.double.rplan', patterns: [included('marks')] },
        ],
      },
      marks: {
        patterns: [
          { match: '\\\\.', name: 'constant.character.escape.rplan' },
          { match: '\\*\\*(?=\\S)[^*\\n]*(?<=\\S)\\*\\*', name: 'markup.bold.rplan' },
          { match: '(?<!\\*)\\*(?=[^\\s*])[^*{}\\n]*(?<=\\S)\\*(?!\\*)', name: 'markup.italic.rplan' },
          included('links'),
        ],
      },
      links: linkRule(),
      declarations: declarationRule(),
      keywords: { patterns: keywordRules() },
      values: {
        patterns: [
          {
            match: `${NOT_INSIDE}(?:[0-9]+[a-z]?|_)(?:/[0-9]{4})?[/-]\\p{L}[\\p{L}\\p{M}\\p{N}&]*(?:[/-][\\p{L}\\p{M}\\p{N}&]+)*`,
            name: 'constant.other.symbol.rplan',
          },
          {
            match: `${NOT_INSIDE}(?:(?:[0-9]{1,2}|_)/(?:[0-9]{1,2}|_)/(?:[0-9]{4}|_)|[0-9]{4}-[0-9]{2}-[0-9]{2}|(?:IV|I{1,3})/[0-9]{4})`,
            name: 'constant.numeric.date.rplan',
          },
          { match: `${NOT_INSIDE}[0-9]+(?:[.,/\\-–][0-9]+)*%?`, name: 'constant.numeric.rplan' },
          { match: `${NOT_INSIDE}_(?![\\p{L}\\p{N}_])`, name: 'constant.language.blank.rplan' },
        ],
      },
      names: { match: NAME, name: 'variable.other.rplan' },
      signs: { match: '[{},.=]', name: 'punctuation.rplan' },
    },
  };
}

/** `{Name.part|words}`: the words may hold links again. A brace that closes on no `}` of its line is a brace. */
function linkRule(): Rule {
  return {
    begin: '\\{(?=[\\p{L}\\p{M}\\p{N}\\-_.^ \\t]*[}|])',
    end: '\\}|$',
    name: 'meta.link.rplan',
    beginCaptures: { 0: { name: 'punctuation.definition.link.begin.rplan' } },
    endCaptures: { 0: { name: 'punctuation.definition.link.end.rplan' } },
    patterns: [
      {
        begin: '\\|',
        end: '(?=\\})|$',
        contentName: 'string.unquoted.label.rplan',
        beginCaptures: { 0: { name: 'punctuation.separator.label.rplan' } },
        patterns: [included('marks')],
      },
      { match: `(?<=\\.)[ \\t]*(?:${patternOf(spellingsOf(ALL))})`, name: 'variable.parameter.rplan' },
      { match: NAME, name: 'variable.other.link.rplan' },
      { match: '[0-9]+(?:\\.[0-9]+)*', name: 'constant.numeric.code.rplan' },
      { match: '[.^]', name: 'punctuation.accessor.rplan' },
    ],
  };
}

/** A declaring keyword with the name it declares, where a text or a block shows that it is one. */
function declarationRule(): Rule {
  const declaring = (keyword: Keyword) =>
    DECLARING.has(keyword.en) || keywordFamilies.kinds?.includes(keyword) === true;
  const other = patternOf(spellingsOf(ALL.filter((keyword) => !declaring(keyword))));
  return {
    match: `(${patternOf(spellingsOf(ALL.filter(declaring)))})[ \\t]+(?!${other})(${NAME})(?=[ \\t]*(?:"|\\{|$))`,
    captures: { 1: { name: 'keyword.control.rplan' }, 2: { name: 'entity.name.type.rplan' } },
  };
}

function included(name: string): Rule {
  return { include: `#${name}` };
}

/** The grammar as it stands in its file. */
export function grammarText(): string {
  return `${JSON.stringify(grammar(), null, 2)}\n`;
}
