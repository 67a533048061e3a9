/** Marks up text for a terminal; does nothing where colours are off. */
export interface Colours {
  bold(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  information(text: string): string;
  hint(text: string): string;
}

export function coloursFor(enabled: boolean): Colours {
  const paint = (code: number) => (text: string) => (enabled ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: paint(1),
    dim: paint(2),
    error: paint(31),
    warning: paint(33),
    information: paint(36),
    hint: paint(2),
  };
}
