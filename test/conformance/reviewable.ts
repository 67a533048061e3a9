const WIDTH = 118;

/** JSON to be read by people: what fits on a line stands on one. */
export function reviewable(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

function write(value: unknown, indent: string, before: number): string {
  const short = oneLine(value);
  if (indent.length + before + short.length <= WIDTH || typeof value !== 'object' || value === null) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + write(item, inner, 0)).join(',\n')}\n${indent}]`;
  }
  const lines = given(value).map(([key, item]) => {
    const head = `${JSON.stringify(key)}: `;
    return `${inner}${head}${write(item, inner, head.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = given(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** What JSON has of an object: properties without a value are none. */
function given(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
