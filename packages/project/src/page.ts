import type { OverrideProblem } from '@rplan/outline';
import type * as ast from '@rplan/syntax/ast';
import type { Buildable } from './build.js';

/** The printed page of a document, with the place in the source of each part; files go by their URIs. */
export type DocumentPage =
  | {
      readonly ok: true;
      readonly style: string;
      readonly sheets: readonly string[];
      readonly sources: readonly { readonly file: string; readonly start: number; readonly end: number }[];
    }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

/** What `build` gives as HTML, in the parts that a preview needs. */
export async function page(
  { project, config, asOf }: Pick<Buildable, 'project' | 'config' | 'asOf'>,
  document: ast.AuthoredDocument,
): Promise<DocumentPage> {
  const [{ compile }, { nd30Base, outlineOf, resolveProfile }, { pageOf }] = await Promise.all([
    import('@rplan/compiler'),
    import('@rplan/outline'),
    import('@rplan/outputs/html'),
  ]);
  const layout = resolveProfile(nd30Base, config.layout);
  if (!layout.ok) return layout;
  const plan = compile(document, project, { ...(asOf && { asOf }), sourceMap: (uri) => uri });
  return { ok: true, ...pageOf(outlineOf(plan, layout.profile), layout.profile) };
}
