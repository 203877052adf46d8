import { expect, test } from "@jest/globals";
import { literalsIn } from "./literals.ts";

test.each([
  ["strings of both kinds", `f("a", 'b "c"')`, ["a", 'b "c"']],
  ["escapes", String.raw`f("a\"b\\n")`, ['a"b\\n']],
  ["templates, with what they fill in left out", `f(\`a \${b} c \${d(\`e \${f}\`, '}')} g\`)`, ["a … c … g"]],
  ["braces and division within a template", `\`a \${{ b: c / 2 }.b / 3} d\``, ["a … d"]],
  ["joined strings as one", `f("a " + "b " +\n  \`c \${d}\`, "e")`, ["a b c …", "e"]],
  ["what is joined to anything else by itself", `f(a + "b", "c" + d)`, ["b", "c"]],
  ["no comments", `// "a"\n/* "b" */ f("c")`, ["c"]],
  ["no regular expressions", `f(/["'\`/]/g, a.split(/"/), b / "c".length / 2)`, ["c"]],
])("literalsIn takes %s", (_, source, expected) => {
  expect(literalsIn(source)).toEqual(expected);
});
