import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * Names in a page's HTML what its script imports by `import()` as the first thing it does, so that all of it is fetched
 * beside that script and not after it.
 * @param module the end of the imported module's path
 */
export function preloadImport(module: string): Plugin {
  return {
    name: 'preload-import',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        if (bundle === undefined || chunk === undefined) return [];
        const own = withImports(bundle, chunk);
        const imported = own
          .flatMap(({ dynamicImports }) => chunksNamed(bundle, dynamicImports))
          .find(({ facadeModuleId }) => facadeModuleId?.endsWith(module) === true);
        if (imported === undefined) return [];
        const later = withImports(bundle, imported);
        return [
          ...later.map(({ fileName }) => tagFor('modulepreload', fileName)),
          ...later
            .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
            .map((file) => tagFor('stylesheet', file)),
        ].filter(({ attrs }) => !html.includes(`href="${String(attrs?.['href'])}"`));
      },
    },
  };
}

function tagFor(rel: 'modulepreload' | 'stylesheet', file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' };
}

/** A chunk, and those that must be there before it runs. */
function withImports(bundle: Bundle, first: Rolldown.OutputChunk): readonly Rolldown.OutputChunk[] {
  const chunks = new Set([first]);
  // A set gives what is added to it while it is gone through.
  for (const { imports } of chunks) for (const chunk of chunksNamed(bundle, imports)) chunks.add(chunk);
  return [...chunks];
}

function chunksNamed(bundle: Bundle, files: readonly string[]): readonly Rolldown.OutputChunk[] {
  return files.flatMap((file) => {
    const output = bundle[file];
    return output?.type === 'chunk' ? [output] : [];
  });
}
