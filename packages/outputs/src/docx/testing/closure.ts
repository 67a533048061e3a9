import { type OpenPackage, openPackage } from './open-package.js';
import { descendants, elements, find, type XmlElement } from './xml-tree.js';

/**
 * What points nowhere or twice in a package, as sentences; none in a sound one. The Open XML SDK does not notice most of
 * this, and Word answers it with a repair prompt or a wrong look.
 */
export function checkClosure(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  const stories = opened.paths.filter((path) => /^word\/(document|footnotes|header|footer)[^/]*\.xml$/.test(path));
  return [
    ...contentTypes(opened),
    ...opened.paths.filter((path) => path.endsWith('.rels')).flatMap((path) => links(opened, path)),
    ...stories.flatMap((path) => [
      ...relationshipIds(opened, path),
      ...styles(opened, path),
      ...blocksEndInParagraphs(opened.xml(path), path),
    ]),
    ...notes(opened),
    ...bookmarks(stories.map((path) => opened.xml(path))),
  ];
}

function contentTypes({ paths, xml }: OpenPackage): string[] {
  const types = xml('[Content_Types].xml');
  const named = elements(types, 'Override').map((part) => part.attributes.PartName?.slice(1) ?? '');
  return [
    ...repeated(named).map((path) => `content type of ${path} twice`),
    ...named.filter((path) => !paths.includes(path)).map((path) => `content type of ${path}, which is not there`),
    ...paths
      .filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels') && !named.includes(path))
      .map((path) => `no content type for ${path}`),
  ];
}

/** Relationships of the part that a `.rels` file stands beside, as id -> path. */
function linksOf({ xml }: OpenPackage, relsPath: string): Map<string, string> {
  const folder = relsPath.replace(/_rels\/[^/]*$/, '');
  return new Map(
    elements(xml(relsPath)).map(({ attributes }) => [
      attributes.Id ?? '',
      new URL(attributes.Target ?? '', `http://package/${folder}`).pathname.slice(1),
    ]),
  );
}

function links(opened: OpenPackage, relsPath: string): string[] {
  const ids = elements(opened.xml(relsPath)).map((link) => link.attributes.Id ?? '');
  return [
    ...repeated(ids).map((id) => `${relsPath}: ${id} twice`),
    ...[...linksOf(opened, relsPath)]
      .filter(([, path]) => !opened.paths.includes(path))
      .map(([id, path]) => `${relsPath}: ${id} leads to ${path}, which is not there`),
  ];
}

function relationshipIds(opened: OpenPackage, path: string): string[] {
  const relsPath = path.replace(/([^/]*)$/, '_rels/$1.rels');
  const known = opened.paths.includes(relsPath) ? linksOf(opened, relsPath) : new Map<string, string>();
  return [...descendants(opened.xml(path))]
    .map((element) => element.attributes['r:id'])
    .filter((id) => id !== undefined && !known.has(id))
    .map((id) => `${path}: no relationship ${id}`);
}

function styles({ xml }: OpenPackage, path: string): string[] {
  const known = elements(xml('word/styles.xml'), 'w:style').map((style) => style.attributes['w:styleId'] ?? '');
  const used = [...descendants(xml(path), 'w:pStyle', 'w:rStyle', 'w:tblStyle')].map(
    (use) => use.attributes['w:val'] ?? '',
  );
  return [
    ...repeated(known).map((id) => `style ${id} twice`),
    ...[...new Set(used)].filter((id) => !known.includes(id)).map((id) => `${path}: no style ${id}`),
    ...[...descendants(xml(path), 'w:numPr')].map(() => `${path}: automatic numbering, and there is none`),
  ];
}

/** Cells, headers, footers and notes end in a paragraph, and so does the body in front of its section. */
function blocksEndInParagraphs(root: XmlElement, path: string): string[] {
  const containers = [...descendants(root, 'w:tc', 'w:footnote', 'w:body'), root].filter(
    ({ name }) => name !== 'w:document' && name !== 'w:footnotes',
  );
  return containers
    .filter(
      (container) =>
        elements(container)
          .filter(({ name }) => name !== 'w:sectPr')
          .at(-1)?.name !== 'w:p',
    )
    .map(({ name }) => `${path}: a ${name} does not end in a paragraph`);
}

function notes({ paths, xml }: OpenPackage): string[] {
  const path = 'word/footnotes.xml';
  const defined = paths.includes(path) ? elements(xml(path), 'w:footnote') : [];
  const ids = defined.map((note) => note.attributes['w:id'] ?? '');
  const separators = defined.filter((note) => note.attributes['w:type'] !== undefined);
  const used = [...descendants(xml('word/document.xml'), 'w:footnoteReference')].map(
    (mark) => mark.attributes['w:id'] ?? '',
  );
  return [
    ...repeated(ids).map((id) => `footnote ${id} twice`),
    ...repeated(used).map((id) => `footnote ${id} is marked twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `no footnote ${id}`),
    ...separators.flatMap((note) => [...descendants(note, 'w:footnoteRef')]).map(() => 'a separator holds a note mark'),
    ...elements(find(xml('word/settings.xml'), 'w:footnotePr'), 'w:footnote')
      .map((note) => note.attributes['w:id'] ?? '')
      .filter((id) => !ids.includes(id))
      .map((id) => `settings name footnote ${id}, which is not there`),
  ];
}

function bookmarks(stories: readonly XmlElement[]): string[] {
  const starts = stories.flatMap((story) => [...descendants(story, 'w:bookmarkStart')]);
  const ends = stories.flatMap((story) => [...descendants(story, 'w:bookmarkEnd')]);
  const names = starts.map((start) => start.attributes['w:name'] ?? '');
  const ids = starts.map((start) => start.attributes['w:id'] ?? '');
  const endIds = ends.map((end) => end.attributes['w:id'] ?? '');
  const targets = stories
    .flatMap((story) => [...descendants(story, 'w:fldSimple')])
    .flatMap((field) => /NOTEREF (\S+)/.exec(field.attributes['w:instr'] ?? '')?.[1] ?? []);
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `bookmark ${name} twice`),
    ...names
      .filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))
      .map((name) => `bookmark name ${name} is not one for Word`),
    ...[...repeated(ids), ...repeated(endIds)].map((id) => `bookmark id ${id} twice`),
    ...ids.filter((id) => !endIds.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...endIds.filter((id) => !ids.includes(id)).map((id) => `bookmark ${id} has no start`),
    ...targets.filter((name) => !names.includes(name)).map((name) => `no bookmark ${name}`),
  ];
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}
