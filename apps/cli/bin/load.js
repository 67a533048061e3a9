// Loads the bundle's files with the compiled code that the build has put beside them.

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

/**
 * A loader of the files of a folder. Compiling takes a third of a small check; code that was compiled by another engine, or for
 * another text, is refused by the engine and compiled anew.
 */
function createLoader(folder) {
  const modules = new Map();
  const scripts = new Map();

  function load(name) {
    const known = modules.get(name);
    if (known) return known.exports;
    const filename = path.join(folder, name);
    const module = { exports: {} };
    modules.set(name, module);
    // The bundler writes nothing but ASCII.
    const source = readFileSync(filename, 'latin1');
    const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
      filename,
      cachedData: cachedData(`${filename}.cache`),
    });
    scripts.set(filename, script);
    const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, filename, folder);
    return module.exports;
  }

  return { load, scripts };
}

function cachedData(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { createLoader };
