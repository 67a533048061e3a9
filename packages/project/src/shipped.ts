/** A catalogue that RPlan ships: an edition of an index, as a file of its name in `catalogues/`. */
export interface ShippedCatalogue {
  readonly name: string;
  /** What it is and how far it goes, for whoever chooses one. */
  readonly about: { readonly vi: string; readonly en: string };
  /** The catalogues that it goes on with: they are used as well. */
  readonly needs?: readonly string[];
}

/** Every shipped catalogue, the newest first. A test holds the list to the folder. */
export const shippedCatalogues: readonly ShippedCatalogue[] = [
  {
    name: 'par-index-2025-province',
    about: {
      vi: 'PAR Index cấp tỉnh từ năm 2025 (1187/QĐ-BNV, 15/10/2025): 134 nội dung, điểm tối đa và cách chấm',
      en: 'PAR Index of provinces from 2025 (1187/QĐ-BNV, 15/10/2025): 134 nodes with maxima and scoring rules',
    },
    needs: ['par-index-2022'],
  },
  {
    name: 'par-index-2022',
    about: {
      vi: 'PAR Index 2022-2030 (876/QĐ-BNV, 10/11/2022): tên 8 lĩnh vực; chưa có tiêu chí và điểm',
      en: 'PAR Index 2022-2030 (876/QĐ-BNV, 10/11/2022): names of the 8 fields; no criteria and no points',
    },
  },
  {
    name: 'cchc-so-nganh-2018',
    about: {
      vi: 'Chỉ số CCHC nội bộ của một tỉnh cho sở, ngành, năm 2018: 8 lĩnh vực và điểm tối đa',
      en: 'Internal index of a province for its departments, 2018: 8 fields with maxima',
    },
  },
];

/** A catalogue and all that it needs, each once; the names that are not shipped stay as they are. */
export function withNeeded(names: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const needed of shippedCatalogues.find((each) => each.name === name)?.needs ?? []) add(needed);
  };
  for (const name of names) add(name);
  return [...found];
}
