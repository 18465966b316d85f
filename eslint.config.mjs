// Few rules: what the compiler does not see and what bugs are made of, and the promises of ARCHITECTURE.md about who may
// use what. Form is Prettier's.

/** @type {import('eslint').Linter.RulesRecord} */
const BUGS = {
  'array-callback-return': 'error',
  'constructor-super': 'error',
  eqeqeq: 'error',
  'for-direction': 'error',
  'getter-return': 'error',
  'no-async-promise-executor': 'error',
  'no-cond-assign': 'error',
  'no-const-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-duplicate-imports': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-loss-of-precision': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-template-curly-in-string': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-finally': 'error',
  'no-unused-private-class-members': 'error',
  'no-unused-vars': ['error', { ignoreRestSiblings: true }],
  'no-useless-catch': 'error',
  'no-var': 'error',
  'prefer-const': ['error', { destructuring: 'all' }],
  'use-isnan': 'error',
  'valid-typeof': 'error',
};

/** Lets a folder import nothing of others. @param {string} folder @param {string[]} others */
const below = (folder, others) => ({
  files: [`${folder}/**/*.{js,mjs}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: others.map((other) => `**/${other}/**`),
            message: `Arrows point down only: ${folder}/ uses nothing of ${others.join(', ')}.`,
          },
        ],
      },
    ],
  },
});

/** What a view may not reach for: it has its root, and the environment for the rest. */
const BEYOND_ROOT = ['location', 'history', 'localStorage', 'indexedDB', 'matchMedia'].concat([
  'innerHeight',
  'innerWidth',
  'scrollBy',
  'addEventListener',
  'window',
  'navigator',
]);
const OF_DOCUMENT = ['getElementById', 'querySelector', 'querySelectorAll', 'activeElement'].concat(
  ['addEventListener', 'body', 'documentElement', 'title'],
);

export default [
  { ignores: ['build/', 'dist/'] },
  { rules: BUGS, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['{cli,documents,model,package,reports,tools,wasm,web}/**/*.{js,mjs}'],
    rules: { 'max-lines-per-function': ['error', { max: 60 }] },
  },
  below('wasm', ['model', 'documents', 'reports', 'web', 'cli', 'tools', 'tests']),
  below('model', ['documents', 'reports', 'web', 'cli', 'tools', 'tests']),
  below('documents', ['wasm', 'model', 'reports', 'web', 'cli', 'tools', 'tests']),
  below('reports', ['web', 'cli', 'tools', 'tests']),
  below('cli', ['web', 'package', 'tools', 'tests']),
  below('package', ['web', 'tools', 'tests']),
  below('web', ['cli', 'tools', 'tests']),
  below('web/lib', ['actions', 'views', 'documents', 'cli', 'tools', 'tests']),
  {
    files: ['web/**/*.js'],
    ignores: [
      'web/{main,environment,database,offline,service-worker,worker,*-worker,reader-answer,assets*}.js',
    ],
    rules: {
      'no-restricted-globals': ['error', ...BEYOND_ROOT],
      'no-restricted-properties': [
        'error',
        ...OF_DOCUMENT.map((property) => ({
          object: 'document',
          property,
          message: 'A view reaches for nothing beyond its root: use the root or the environment.',
        })),
      ],
    },
  },
];
