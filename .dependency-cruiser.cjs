/** Imports run one way: text -> syntax -> meaning -> compiler -> model -> outline -> output, and apps come last. */
const layers = {
  calendar: [],
  kinds: [],
  'word-reader': [],
  recognise: ['kinds', 'syntax', 'word-reader'],
  model: [],
  syntax: ['calendar', 'kinds'],
  meaning: ['calendar', 'kinds', 'syntax'],
  rules: ['calendar', 'kinds', 'syntax', 'meaning'],
  words: ['calendar', 'kinds', 'model'],
  compiler: ['calendar', 'kinds', 'model', 'syntax', 'meaning', 'words'],
  compare: ['calendar', 'kinds', 'model', 'words'],
  outline: ['calendar', 'kinds', 'model', 'words'],
  outputs: ['calendar', 'kinds', 'model', 'words', 'outline'],
  project: ['calendar', 'model', 'syntax', 'meaning', 'rules', 'words', 'compiler', 'outline', 'outputs'],
  collect: ['calendar', 'model', 'syntax', 'words', 'outputs', 'word-reader'],
  importer: ['calendar', 'kinds', 'syntax', 'project', 'word-reader', 'recognise'],
  review: ['kinds', 'syntax', 'rules', 'word-reader', 'recognise', 'importer'],
  editor: [
    ...['calendar', 'kinds', 'model', 'syntax', 'meaning', 'rules', 'words', 'compiler', 'recognise', 'project'],
    ...['importer', 'review'],
  ],
};

const packageRules = Object.entries(layers).map(([name, allowed]) => ({
  name: `${name}-looks-down-only`,
  severity: 'error',
  comment: `packages/${name} may use: ${allowed.join(', ') || 'no other package'}`,
  from: { path: `^packages/${name}/src`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(packages|apps)/', pathNot: [name, ...allowed].map((other) => `^packages/${other}/`) },
}));

/** Inside the packages that read the language: what is later on the road is not seen from what is earlier. */
const roadInside = [
  ['syntax', 'vocabulary', ['lexer', 'read', 'text', 'format']],
  ['syntax', 'lexer', ['read', 'text', 'format']],
  ['syntax', '(read|tree|text)', ['format']],
  ['meaning', 'references', ['facts', 'mentions']],
].map(([name, from, later]) => ({
  name: `${name}-${from}-looks-down-only`,
  severity: 'error',
  from: { path: `^packages/${name}/src/${from}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^packages/${name}/src/(${later.join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...packageRules,
    ...roadInside,
    {
      name: 'an-output-knows-no-other',
      severity: 'error',
      from: { path: '^packages/outputs/src/([^/]+)/' },
      to: { path: '^packages/outputs/src/', pathNot: '^packages/outputs/src/($1|testing)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true },
    },
    {
      name: 'langium-only-where-the-language-is-read',
      severity: 'error',
      comment: 'The rest of the program sees plain data, so that the framework can be changed in these four alone.',
      from: { path: '^(packages/(?!(syntax|meaning|rules|editor)/)|apps/)' },
      to: { path: 'node_modules/langium' },
    },
    {
      name: 'nobody-imports-chevrotain',
      severity: 'error',
      comment:
        "Files are read by our own reader; Langium's parsers, which are built on Chevrotain, stay out of what runs.",
      from: { path: '^(packages|apps)/' },
      to: { path: 'node_modules/(@?chevrotain)' },
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
