import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";

const SECRETS = new URL("../../src/report/secrets.ts", import.meta.url).href;

test.each([
  ["sk.eyJ1.abc_-", ["sk.eyJ1.abc_-"]],
  ["a+b/c==", ["a+b/c==", "a%2Bb%2Fc%3D%3D"]],
  ["a b~", ["a b~", "a%20b~", "a+b%7E"]],
  ["", []],
  [" ", []],
])("%j is masked in every form that an URL can give it", (secret, masked) => {
  const program = `import { maskSecrets } from ${JSON.stringify(SECRETS)}; maskSecrets([${JSON.stringify(secret)}]);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  const commands = stdout.split(/\r?\n/).filter((line) => line !== "");
  expect(commands).toEqual(masked.map((form) => `::add-mask::${form.replaceAll("%", "%25")}`));
});
