// The lists that know every module: one line each, and its import.

/** Edits of the lists for a module: `{ file, edit(text) → text }`. */
export function listEdits({ plural, SINGULAR, Plural }, timestamp) {
  return [
    {
      file: 'apps/server/src/app/modules.ts',
      edit: (text) => withImport(inArray(text, 'modules', `${plural}Module`), `import { ${plural}Module } from '../modules/${plural}';`),
    },
    {
      file: 'apps/server/src/migrations/index.ts',
      edit: (text) =>
        withImport(
          inArray(text, 'migrations', `${Plural}${timestamp}`),
          `import { ${Plural}${timestamp} } from './${timestamp}-${plural}';`,
        ),
    },
    { file: 'packages/domain/src/values/conversation.ts', edit: (text) => inArray(text, 'subjectKinds', `'${SINGULAR}'`) },
    {
      file: 'apps/web/src/app/routes.ts',
      edit: (text) =>
        withImport(inArray(text, 'featureRoutes', `...${plural}Routes`), `import { ${plural}Routes } from '../features/${plural}';`),
    },
    ...['En', 'Sw'].map((language) => ({
      file: `apps/web/src/app/i18n/${language.toLowerCase()}.ts`,
      edit: (text) =>
        withImport(
          inObject(text, language.toLowerCase(), `...${plural}${language}`),
          `import { ${plural}${language} } from '../../features/${plural}/${plural}.${language.toLowerCase()}';`,
        ),
    })),
  ];
}

function inArray(text, name, entry) {
  return insert(text, new RegExp(`(const ${name}\\b[^=]*= \\[)([^\\]]*?),?(\\s*\\])`), name, entry);
}

function inObject(text, name, entry) {
  return insert(text, new RegExp(`(const ${name}\\b[^=]*= \\{)([^}]*?),?(\\s*\\})`), name, entry);
}

function insert(text, pattern, name, entry) {
  if (!pattern.test(text))
    throw new Error(`There is no list "${name}" any more: teach packages/tooling/src/new-module/lists.mjs where it is.`);
  return text.replace(pattern, (_, open, entries, close) => `${open}${entries}${entries.trim() === '' ? '' : ','} ${entry}${close}`);
}

function withImport(text, line) {
  return `${line}\n${text}`;
}
