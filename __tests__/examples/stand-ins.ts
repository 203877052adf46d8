import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Each writes down how it was called. curl and tippecanoe leave a sample where a result is expected of them. */
const standIns = {
  sudo: "",
  gh: 'while [ $# -gt 0 ]; do if [ "$1" = --body-file ]; then cat "$2" >> "$CALLS"; fi; shift; done',
  curl: `
    while [ $# -gt 0 ]; do if [ "$1" = --output ]; then out=$2; fi; url=$1; shift; done
    case "$url" in
      *.csv) cp "$SAMPLES/country-points.csv" "$out" ;;
      *) echo '{"id":"a.b","minzoom":0,"maxzoom":5,"bounds":[]}' > "$out" ;;
    esac`,
  tippecanoe:
    'for one in "$@"; do case "$one" in --output=*) cp "$SAMPLES/land.mbtiles" "$(echo "$one" | cut -c10-)" ;; esac; done',
};

/**
 * Puts the stand-ins for tools of others into a folder, and an empty file `calls` for what they write down.
 * @returns the folder that has to come first on the PATH
 */
export function installStandIns(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  appendFileSync(join(folder, "calls"), "");
  for (const [name, script] of Object.entries(standIns)) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "$CALLS"\n${script}\n`, { mode: 0o755 });
  }
  return bin;
}
