import type { LayoutProfile, Outline, SourceRange } from '@rplan/outline';
import { browserStyles } from './browser-styles.js';
import { escapeHtml } from './escape.js';
import { sheetsOf } from './sheets.js';
import { styleSheet } from './styles.js';

/**
 * The document as one HTML file: no script, no outside resource, readable anywhere, on paper and on a telephone. Sections are sheets of
 * paper of the profile's size; the length of a page is not cut on the screen, since only Word sets its lines. Elements carry `data-source`, `data-start`, `data-end` where the outline knows
 * its source.
 */
export function emitHtml(outline: Outline, profile: LayoutProfile): string {
  return `<!doctype html>
<html lang="${profile.language.split('-')[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(outline.properties.title)}</title>
<style>
${styleSheet(profile)}
${browserStyles(profile)}
</style>
</head>
<body>
<main>
${sheetsOf(outline, profile, placeAttributes).join('\n')}
</main>
</body>
</html>
`;
}

function placeAttributes({ file, start, end }: SourceRange): string {
  return ` data-source="${escapeHtml(file)}" data-start="${start}" data-end="${end}"`;
}
