import { formatText } from '@rplan/syntax';

/** VS Code's own variable; the templates have no other. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's syntax
const YEAR = '${CURRENT_YEAR}';
/** Stands for the variable where the language wants a year. No template mentions it. */
const YEAR_STAND_IN = '2999';
const END = /\$0\n$/;
/** The quotation mark in front tells the places inside a text from those in a statement. */
const PLACEHOLDER = /("?)\$\{(\d+):((?:[^\\}]|\\.)*)\}/g;
/** What stands for a date, by its day, and for names. */
const STAND_IN = /\b(\d+)\/1\/2998|STAND-IN-(\d+)/g;
/** Letters of nobody, around an example whose words are a text's own. */
const [OPEN, NUMBERED, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const IN_TEXT = new RegExp(`${OPEN}(\\d+)${NUMBERED}([^${CLOSE}]*)${CLOSE}`, 'g');

/**
 * A template in English words. The converter of the vocabularies reads whole files, so each placeholder is something of its own
 * that may stand in its place, and is put back behind it. The author's words stay as they are: the documents are Vietnamese.
 */
export function englishTemplate(snippet: string): string {
  const end = END.exec(snippet)?.[0] ?? '';
  const held = new Map<string, string>();
  const file = snippet
    .slice(0, snippet.length - end.length)
    .replaceAll(YEAR, YEAR_STAND_IN)
    .replace(PLACEHOLDER, (placeholder, quote: string, number: string, example: string) => {
      if (quote) return `"${OPEN}${number}${NUMBERED}${example.replace(/\\([\\$}])/g, '$1')}${CLOSE}`;
      held.set(number, placeholder);
      return isDate(example) ? `${number}/1/2998` : `STAND-IN-${number}`;
    });
  const converted = formatText(file, { vocabulary: 'en' });
  if (!converted.ok) throw new Error(`A template cannot be read (${converted.reason}):\n${file}`);
  const english = converted.text.replace(
    IN_TEXT,
    (_, number: string, example: string) => `\${${number}:${example.replace(/[\\$}]/g, '\\$&')}}`,
  );
  const whole = english.replace(STAND_IN, (text, day, number) => held.get(day ?? number) ?? text);
  return whole.replaceAll(YEAR_STAND_IN, () => YEAR) + end;
}

function isDate(example: string): boolean {
  return /^\d+\/\d+\/\d+$/.test(example);
}
