import type { Plugin } from 'vite';

/**
 * What the build does so that a page's first screen is there soon. All code that the page imports, but for what it imports later, comes
 * in one file (each file more is one more wait, and what pages share would otherwise be cut in many); and it starts as soon as it is
 * there, to read the database while the style sheet is still on its way. `page` is the page's HTML, `main` its first module.
 */
export function quickFirstScreen(name: string, page: string, main: string): Plugin {
  const inOneFile = oneFileFor([page, main], name);
  return {
    name: 'quick-first-screen',
    config: () => ({ build: { modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups: [{ name: inOneFile, debugName: name }] } } } } }),
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) => (filename === page ? html.replace('<script type="module"', '<script type="module" async') : html),
    },
  };
}

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Names the file for what `starts` need. They themselves stay outside: other pages that share the file must not start this one. */
function oneFileFor(starts: readonly string[], name: string): (id: string, graph: Graph) => string | null {
  let needed: Set<string> | undefined;
  return (id, graph) => ((needed ??= reachable(starts, graph)).has(id) ? name : null);
}

function reachable(starts: readonly string[], graph: Graph): Set<string> {
  const found = new Set(starts);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) if (!next.endsWith('.css')) found.add(next);
  for (const start of starts) found.delete(start);
  return found;
}
