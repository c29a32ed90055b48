// A process that loads this before a host (`node --import`) has links as when the documentation is at https://docs.example/check/.
import { register } from "node:module";

const hooks = `export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith("/core/dist/index.js")) return loaded;
  const source = String(loaded.source);
  return { ...loaded, source: source.replace(/CODE_DOCS_URL = void 0/, 'CODE_DOCS_URL = "https://docs.example/check/"') };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
