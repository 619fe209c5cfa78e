import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const inWeb = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const source = inWeb('src/app/service-worker.ts');
// Their names stay while their content changes, so the content counts for the release.
const unhashed = ['index.html', 'public/theme.js', 'public/manifest.webmanifest', 'public/icons/kongano.svg', 'src/app/service-worker.ts'];
const alwaysShell = ['/', '/theme.js', '/manifest.webmanifest', '/icons/kongano.svg'];

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...parameters: never[]) => unknown>>[1];

/** What the first screen needs: the entry, everything it imports statically, its styles, and both languages. */
function shellFiles(bundle: Bundle): string[] {
  const shell = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (shell.has(name) || chunk?.type !== 'chunk') return;
    shell.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) shell.add(css);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const file of Object.values(bundle)) {
    const isLanguage = file.type === 'chunk' && /app\/i18n\/(en|sw)\.ts$/.test(file.facadeModuleId ?? '');
    if (file.type === 'chunk' && (file.isEntry || isLanguage)) visit(file.fileName);
  }
  return [...shell].map((name) => `/${name}`);
}

/** Emits /sw.js with the list of files of this very build, so that a new build is a new worker. */
export function serviceWorker(): Plugin {
  return {
    name: 'kongano-service-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const shell = [...alwaysShell, ...shellFiles(bundle)];
      const assets = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`);
      const contents = await Promise.all(unhashed.map((file) => readFile(inWeb(file), 'utf8')));
      const release = [...shell, ...assets].sort().concat(contents).join('\n');
      const version = createHash('sha256').update(release).digest('hex').slice(0, 12);
      const build = `const build = ${JSON.stringify({ version, shell, assets })};\n`;
      const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: build + code.replace(/^export \{\};?$/m, '') });
    },
  };
}
