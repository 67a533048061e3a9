import semver from 'semver';

/** The oldest Node that RPlan promises to run on. */
const OLDEST_NODE = '20.19.0';
const KINDS = ['dependencies', 'optionalDependencies', 'devDependencies'];

/**
 * What keeps `npm ci` from working, or makes it warn, on a platform that is not this one: a package that stands in no entry, an entry without its
 * hash or with the address it was downloaded from, one that refuses the oldest Node. A sentence each.
 */
export function lockFaults({ packages }) {
  const faults = [];
  for (const [place, entry] of Object.entries(packages)) {
    for (const name of Object.keys(Object.assign({}, ...KINDS.map((kind) => entry[kind]))))
      if (!placeOf(packages, place, name)) faults.push(`${place || 'the root'} needs ${name}, which has no entry`);
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? [];
    if (!name || entry.link) continue;
    if (!entry.integrity && !entry.inBundle) faults.push(`${place} has no hash`);
    if (entry.resolved) faults.push(`${place} names where it was downloaded from`);
    if (!admitsOldestNode(entry)) faults.push(`${place} wants Node ${entry.engines.node}`);
  }
  return faults;
}

/** Whether a package lets itself be installed with the oldest Node. */
export function admitsOldestNode({ engines }) {
  return !engines?.node || semver.satisfies(OLDEST_NODE, engines.node);
}

/** Where Node finds a package from a place: in the nearest node_modules folder upwards. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = above(folder)) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return undefined;
  }
}

function above(folder) {
  const nested = folder.lastIndexOf('/node_modules/');
  return nested < 0 ? '' : folder.slice(0, nested);
}
