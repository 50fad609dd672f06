import js from '@eslint/js';
import markdown from '@eslint/markdown';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

const code = ['**/*.ts', '**/*.mjs', '**/*.astro'];

export default [
  {
    ignores: [
      'dist/',
      'derived/',
      '.astro/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'content/stories/*/articles/',
      'tests/fixtures/site/stories/*/articles/',
      'tests/golden/**/article.*',
      'tests/golden/problems/', // faulty on purpose
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { ...js.configs.recommended, files: code },
  ...typescript.configs.strict.map((config) => ({ ...config, files: config.files ?? code })),
  ...astro.configs.recommended,
  {
    files: code,
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-undef': 'off', // TypeScript knows the globals of each file
      eqeqeq: 'error',
    },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' }, // a describe block is a list, not a function to understand
  },
  ...markdown.configs.recommended.map((config) => ({ ...config, language: 'markdown/gfm' })),
  {
    files: ['content/**/*.md', 'tests/fixtures/site/**/*.md'],
    languageOptions: { frontmatter: 'yaml' },
    rules: { 'markdown/no-missing-label-refs': 'off' }, // [[claim]] is our own link, checked by link-broken
  },
];
