import type { AnyRule, Data, Diagnostic, Problem } from './rule.js';

/** A problem with its rule's code, severity and words. */
export function diagnosticOf(rule: AnyRule, { at, data, related, severity }: Problem<Data>): Diagnostic {
  return {
    code: rule.code,
    severity: severity ?? rule.severity,
    place: at,
    message: { vi: rule.message.vi(data), en: rule.message.en(data) },
    data,
    related: related ?? [],
  };
}
