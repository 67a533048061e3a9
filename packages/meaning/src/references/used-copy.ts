import { URI } from 'langium';

/**
 * The file that a project uses from elsewhere, under a URI of that project's own: two projects may use one catalogue, and its names then
 * belong to both. The number tells the projects apart; an editor never sees it.
 */
export function copyUri(real: string, project: number): URI {
  return URI.parse(real).with({ query: `${QUERY}${project}` });
}

/** The URI that an editor knows a file by. */
export function realUri(uri: string): string {
  const at = uri.lastIndexOf(MARK);
  return at < 0 ? uri : uri.slice(0, at);
}

export function isCopy(uri: string): boolean {
  return uri.includes(MARK);
}

const QUERY = 'project=';
const MARK = `?${encodeURIComponent(QUERY)}`;
