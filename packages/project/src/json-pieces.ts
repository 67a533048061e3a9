/**
 * The JSON of an object as `JSON.stringify` writes it, in pieces: one for each element of the lists that it holds. A plan of ten thousand tasks
 * is tens of megabytes, which its readers need not have in memory at once.
 */
export function* jsonPieces(object: object): Generator<string> {
  let separator = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
  }
  yield separator === '{' ? '{}' : '}';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, element] of list.entries()) {
    const json = JSON.stringify(element) ?? 'null';
    yield index === 0 ? json : `,${json}`;
  }
  yield ']';
}
