export interface Lock {
  readonly packages: Readonly<Record<string, object>>;
}
export function lockFaults(lock: Lock): string[];
