#!/bin/sh
# Nothing but the bytes: one curl process per file, without any request to the API.
# Usage: curl-each.sh BASE FILE...
set -eu
base=$1
shift
for file; do curl -sSf -o /dev/null -T "$file" "$base/staging/$(basename "$file")"; done
