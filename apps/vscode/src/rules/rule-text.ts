/** A rule of the rules' page, by its code: heading and text. */
export interface RuleText {
  readonly code: string;
  readonly title: string;
  readonly markdown: string;
}

/** The rules of a page that is made from them (`docs/rules.md`), a heading of the second level each. */
export function rulesIn(page: string): RuleText[] {
  return page
    .split(/^(?=## )/m)
    .slice(1)
    .flatMap((section) => {
      const [, code = '', title = ''] = /^## (RP-[A-Z]+-\d+): (.*)$/m.exec(section) ?? [];
      return code ? [{ code, title, markdown: section.replace(/^## /, '# ') }] : [];
    });
}
