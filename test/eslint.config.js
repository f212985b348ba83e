import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** Mistakes of logic that no type shows. */
const LOGIC = Object.fromEntries(
  [
    'eqeqeq',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-self-assign',
    'no-self-compare',
    'no-sparse-arrays',
    'no-template-curly-in-string',
    'no-unmodified-loop-condition',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-useless-escape',
    'no-var',
    'prefer-const',
  ].map((rule) => [rule, 'error']),
);

/** Safari before 16.4 refuses a whole file for one of these. */
const LOOKBEHIND = {
  selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
  message: 'the oldest Safari that the build is for knows no lookbehind',
};

/**
 * Newer than the oldest browsers that the build is for (Safari 15.0, Chrome 80), and no build step brings them there. What the language itself has been given since
 * 2020 is kept out by `lib` of the tsconfigs too; what browsers have been given stands in one list there, so it stands here.
 */
const TOO_NEW = [
  ...['replaceAll', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'hasOwn', 'withResolvers'],
  ...['groupBy', 'fromAsync', 'checkVisibility', 'randomUUID', 'replaceChildren', 'showPopover', 'isWellFormed'],
];
const NEWER = [
  {
    selector: `MemberExpression[property.name=/^(${TOO_NEW.join('|')})$/]:not([object.type='ThisExpression'])`,
    message: 'newer than the oldest browsers that the build is for',
  },
  {
    selector: "CallExpression[callee.property.name='at'][arguments.length=1][arguments.0.operator='-']",
    message: 'newer than the oldest browsers that the build is for: take lastOf of core/last.ts',
  },
  {
    selector: "CallExpression[callee.name='structuredClone']",
    message: 'newer than the oldest browsers that the build is for',
  },
  {
    selector: "CallExpression[callee.property.name='showModal']",
    message: 'Safari 15.0 has no dialogs: take openModal of parts/modal.ts',
  },
];

export default defineConfig(
  { ignores: ['dist/**', 'public/**', 'test/results/**', 'node_modules/**'] },
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      ...LOGIC,
      'no-restricted-globals': ['error', { name: 'event', message: 'take the event as an argument' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Maps and sets here are plain data in $state.raw, replaced as wholes; a reactive one could not cross to the worker.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte', 'workers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', LOOKBEHIND, ...NEWER] },
  },
  {
    // The pure room: the same question gives the same answer.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        LOOKBEHIND,
        ...NEWER,
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'core is pure: no random',
        },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'core is pure: no clock' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core is pure: no clock' },
      ],
    },
  },
  {
    files: ['test/*.js', 'test/*.cjs'],
    extends: [ts.configs.disableTypeChecked],
  },
);
