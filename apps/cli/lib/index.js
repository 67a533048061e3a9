import { createRequire } from 'node:module';

// The bundle is CommonJS and cannot import what it does not hold; the rules that an office writes are modules.
const library = createRequire(import.meta.url)('../dist/library.js');

export const openProject = library.opener((url) => import(url));
export const { defineRule, ProjectError } = library;
