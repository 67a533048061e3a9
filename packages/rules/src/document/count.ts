/** The two numbers of `40/50`. */
export function readCount(ratio: string | undefined): { readonly part: number; readonly whole: number } | undefined {
  const [part, whole] = ratio?.split('/').map(Number) ?? [];
  return part === undefined || whole === undefined || Number.isNaN(part + whole) ? undefined : { part, whole };
}
