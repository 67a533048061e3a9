/** Imports run one way: text -> language -> compiler -> model -> outline -> output, and apps come last. */
const layers = {
  calendar: [],
  model: [],
  language: ['calendar'],
  compiler: ['calendar', 'model', 'language'],
  reading: ['calendar', 'model'],
  outline: ['calendar', 'model', 'reading'],
  docx: ['outline'],
  html: ['outline'],
  xlsx: ['calendar', 'model', 'reading'],
  ics: ['calendar', 'model', 'reading'],
  ndjson: ['model', 'reading'],
  text: ['outline'],
  project: ['calendar', 'model', 'language', 'compiler', 'outline', 'docx', 'html', 'text', 'xlsx', 'ics', 'ndjson'],
  server: ['calendar', 'model', 'language', 'reading', 'compiler', 'outline', 'html', 'project'],
};

const packageRules = Object.entries(layers).map(([name, allowed]) => ({
  name: `${name}-looks-down-only`,
  severity: 'error',
  comment: `packages/${name} may use: ${allowed.join(', ') || 'no other package'}`,
  from: { path: `^packages/${name}/src`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(packages|apps)/', pathNot: [name, ...allowed].map((other) => `^packages/${other}/`) },
}));

/** Inside the language: what is later on the road is not seen from what is earlier. */
const roadInLanguage = [
  ['vocabulary', ['lexer', 'parser', 'references', 'facts', 'checks', 'format', 'lsp', 'testing']],
  ['lexer', ['parser', 'references', 'facts', 'checks', 'format', 'lsp', 'testing']],
  ['references', ['facts', 'checks', 'format', 'lsp', 'testing']],
  ['facts', ['checks', 'format', 'lsp', 'testing']],
  ['checks', ['lsp', 'testing']],
  ['format', ['checks', 'lsp', 'testing']],
].map(([from, later]) => ({
  name: `language-${from}-looks-down-only`,
  severity: 'error',
  from: { path: `^packages/language/src/${from}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^packages/language/src/(${later.join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...packageRules,
    ...roadInLanguage,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'langium-only-in-language',
      severity: 'error',
      comment: 'The language package is the only one that knows Langium, so that it can be changed there alone.',
      from: { path: '^(packages/(?!language)|apps/)' },
      to: { path: 'node_modules/(langium|chevrotain)' },
    },
    {
      name: 'packages-do-not-import-test-helpers',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: '(\\.test\\.ts$|/testing/|/testing\\.ts$)' },
      to: { path: '/testing(/|\\.ts$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/\\.types/|/generated/grammar)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
