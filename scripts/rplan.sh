#!/usr/bin/env bash
# The command line of this checkout, for CI: built at its first use, then run with what it is given, in the folder it is called from.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ ! -f "$here/apps/cli/dist/main.js" ]; then
  (
    cd "$here"
    npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
    npm run build --workspace apps/cli
  ) >&2
fi
exec node "$here/apps/cli/bin/rplan.js" "$@"
