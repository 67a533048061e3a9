import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    `thông báo TB-1 "Thông báo" {\n  «${'}'.repeat(120)}»\n}`,
    `thông báo TB-1 "Thông báo" {
  «${'{'.repeat(300)}»
}`,
  ],
  silent: [
    'thông báo TB-1 "Thông báo" {\n}',
    `thông báo TB-1 "Thông báo" { đoạn "${'.'.repeat(200)}" }`,
    `thông báo TB-1 "Thông báo" { đoạn "${'_'.repeat(200)}" }`,
    `// ${'='.repeat(300)}
thông báo TB-1 "Thông báo" { }`,
  ],
};
