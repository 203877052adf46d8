import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder } from "./work.ts";

/** What puts files of many parts first, in `src/deliver.ts` as it is bundled. */
const order = ".sort((one, other) => other.parts - one.parts)";

/**
 * A copy of the action that stages files in the order of the plan, to show what the other order is worth.
 * @throws Error when the bundle has no such place any more
 */
export function inPlanOrder(action: string): string {
  const copy = emptyFolder("in-plan-order");
  cpSync(join(action, "action.yml"), join(copy, "action.yml"));
  cpSync(join(action, "dist"), join(copy, "dist"), { recursive: true });
  const bundle = readdirSync(join(copy, "dist")).map((name) => join(copy, "dist", name));
  const concerned = bundle.filter((file) => readFileSync(file, "utf8").includes(order));
  if (concerned.length !== 1)
    throw new Error(`"${order}" stands in ${concerned.length} files of the bundle, not in one.`);
  for (const file of concerned) writeFileSync(file, readFileSync(file, "utf8").replace(order, ""));
  return copy;
}
