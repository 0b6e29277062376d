import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import { ROOMS } from './eslint.rooms.js';

const TESTS = ['**/*.test.ts', 'tests/**'];

/** @param {import('./eslint.rooms.js').Room} room */
function policyOf({ name, rooms, packages = [], node }) {
  const allowed = [
    ...rooms.map((room) => ({ to: { file: { categories: room } } })),
    ...(packages.length === 0 ? [] : [{ to: { module: { origin: 'external', source: packages } } }]),
    ...(node ? [{ to: { module: { origin: 'core' } } }] : []),
  ];
  return { from: { file: { categories: name } }, allow: allowed };
}

const CLOCK = '時鐘不可用：日期由 BUILD_DATE 傳入。 Code never asks the clock: pass the day in.';
const RANDOM = '亂數不可用：相同輸入必須產生相同結果。 Nothing random: same input, same bytes.';

/** What makes two builds of the same input differ. */
const UNREPEATABLE = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: CLOCK },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: CLOCK },
  // Ways round the above: another name, a computed property, the global object.
  { selector: "VariableDeclarator[init.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][computed=true]", message: CLOCK },
  { selector: "MemberExpression[property.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: RANDOM },
  { selector: 'Identifier[name=/^(randomUUID|randomBytes|randomInt|getRandomValues)$/]', message: RANDOM },
];

/** What a strict content-security-policy would refuse. */
const INLINE = [
  {
    selector: "JSXAttribute[name.namespace.name='is'][name.name.name='inline']",
    message: 'No inline script or style: let Astro bundle it, so that a strict CSP can follow.',
  },
  {
    selector: "JSXAttribute[name.namespace.name='define'][name.name.name='vars']",
    message: 'define:vars writes inline code: use a data attribute or a class.',
  },
  { selector: "JSXAttribute[name.name='style']", message: 'No style attribute: use a class.' },
  { selector: 'JSXAttribute[name.name=/^on[a-z]+$/]', message: 'No inline event handler.' },
];

/** Ways to set markup that no checker has seen. */
const MARKUP = [
  'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|write|writeln|createContextualFragment)$/]',
].map((selector) => ({ selector, message: 'No markup out of text: make elements and set textContent.' }));

/** An import that the import table would not see. */
const HIDDEN_IMPORT = [
  { selector: 'TSImportType', message: 'Import the type by name, so that the import table sees it.' },
];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'coverage/', 'tests/fixtures/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{js,mjs,ts,astro}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/files': [
        { category: 'tests', pattern: TESTS },
        ...ROOMS.map(({ name, files }) => ({ category: name, pattern: files })),
      ],
      'boundaries/files-single-match': true,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'import/resolver': { [`${import.meta.dirname}/eslint.resolver.js`]: { project: 'tsconfig.json' } },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
      'import-x/parsers': { 'astro-eslint-parser': ['.astro'], '@typescript-eslint/parser': ['.ts'] },
      'import-x/extensions': ['.ts', '.js', '.mjs', '.astro'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          checkInternals: true,
          message:
            '{{from.file.categories}} 不可匯入 {{dependency.source}}；可匯入的範圍見 docs/architecture.md。 Not in the import table.',
          policies: [
            ...ROOMS.map(policyOf),
            {
              from: { file: { categories: 'tests' } },
              allow: { to: { module: { origin: ['local', 'external', 'core'] } } },
            },
          ],
        },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Text is counted in code points here, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    // The types of astro:content are generated by a build; lint must say the same without one.
    files: ['src/archive.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...UNREPEATABLE, ...INLINE, ...MARKUP, ...HIDDEN_IMPORT],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    // Types of what the build puts in; it imports nothing.
    files: ['src/env.d.ts'],
    rules: { 'boundaries/no-unknown-files': 'off' },
  },
  ...astro.configs.recommended,
  {
    // A case's body is HTML that the reader has made, checked and cleaned; JSON-LD is data that cannot end its
    // element. Nothing else is set as HTML.
    files: ['**/*.astro'],
    ignores: ['src/components/case/CasePage.astro', 'src/components/JsonLd.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    // The one place that reads the clock, when BUILD_DATE is not set.
    files: ['src/reader/settings.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...UNREPEATABLE.filter(({ message }) => message !== CLOCK),
        ...MARKUP,
        ...HIDDEN_IMPORT,
      ],
    },
  },
  {
    // Astro and the tools want a default export of these.
    files: ['**/*.config.{js,mjs,ts}', 'site.config.ts', '**/*.astro'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
