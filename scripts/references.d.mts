export function configs(): Record<string, string>;
