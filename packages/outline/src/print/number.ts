/** A decimal of the model as an office writes it, with a comma: `14.5` prints `14,5`. */
export function printDecimal(value: string): string {
  return value.replace('.', ',');
}

/** The first letter as a capital. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}
