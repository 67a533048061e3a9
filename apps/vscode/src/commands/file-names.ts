/** A name that is not taken: `ke-hoach.rplan`, else `ke-hoach-2.rplan`. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map(folded));
  const stem = wanted.replace(/\.rplan$/, '');
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${stem}-${number}.rplan`;
    if (!known.has(folded(name))) return name;
  }
}

type NameProblem = 'empty' | 'extension' | 'signs' | 'taken';

/** Why a name cannot be given to a plan file. Windows refuses some signs, and it tells no capitals from small letters. */
export function nameProblem(name: string, taken: readonly string[]): NameProblem | undefined {
  if (name.trim() === '' || /^\s*\.rplan$/i.test(name)) return 'empty';
  if (!/\.rplan$/i.test(name)) return 'extension';
  if (/[\\/:*?"<>|]/.test(name)) return 'signs';
  return taken.map(folded).includes(folded(name)) ? 'taken' : undefined;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
