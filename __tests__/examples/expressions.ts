import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What the names of an expression stand for: `github`, `secrets`, `steps` and so on, as plain JSON values. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the steps before went, for `success()`, `failure()`, `always()` and `cancelled()`. */
export type Standing = "success" | "failure";

/**
 * The value of one expression, by GitHub's own evaluator.
 * @throws Error for what that evaluator does not take
 */
export function evaluate(expression: string, contexts: Contexts, standing: Standing = "success"): unknown {
  const functions = statusFunctions(standing);
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const value = new Evaluator(parsed, toData(contexts), functions).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer) ?? "null");
}

/** A value of a workflow with its expressions filled in; one that is nothing but an expression keeps its type. */
export function fill(value: unknown, contexts: Contexts): unknown {
  if (Array.isArray(value)) return value.map((element) => fill(element, contexts));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, contexts)]));
  }
  if (typeof value !== "string") return value;
  const [, whole] = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(value) ?? [];
  if (whole !== undefined) return evaluate(whole, contexts);
  return value.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => asText(evaluate(expression, contexts)));
}

/** A value as the runner hands it to a step: everything becomes text. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Whether an `if:` lets a step or job run. Without a status function it needs success before it. */
export function holds(condition: unknown, contexts: Contexts, standing: Standing): boolean {
  if (condition === undefined) return standing === "success";
  const expression = String(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
  const ownStatus = /\b(success|failure|always|cancelled)\s*\(/.test(expression);
  if (!ownStatus && standing !== "success") return false;
  const value = evaluate(expression, contexts, standing);
  return value !== false && value !== null && value !== 0 && value !== "";
}

function toData(contexts: Contexts): data.Dictionary {
  const pairs = Object.entries(contexts).map(([key, value]) => ({ key, value: toValue(value) }));
  return new data.Dictionary(...pairs);
}

function toValue(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver);
}

function statusFunctions(standing: Standing) {
  const answers = { success: standing === "success", failure: standing === "failure", always: true, cancelled: false };
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
    ]),
  );
}
